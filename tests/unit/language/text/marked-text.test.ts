import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedParagraphs, type Passage } from "~/language/text/marked-text";

const passage = (excerptId: string, start: number, end: number): Passage => ({ excerptId, start, end });

describe("marked paragraphs", () => {
  test("a text without passages is cut at empty lines alone", () => {
    const runs = markedParagraphs("One\ntwo\n\n\nThree", []);
    expect(runs.map((paragraph) => paragraph.map(({ text }) => text))).toEqual([["One\ntwo"], ["Three"]]);
  });

  test("passages that overlap share a run", () => {
    const [runs] = markedParagraphs("abcdef", [passage("x", 1, 4), passage("y", 3, 6)]);
    expect(runs?.map(({ text, covering }) => [text, covering])).toEqual([
      ["a", []],
      ["bc", ["x"]],
      ["d", ["x", "y"]],
      ["ef", ["y"]],
    ]);
  });

  test("offsets count code points", () => {
    const [runs] = markedParagraphs("😀ab", [passage("x", 1, 2)]);
    expect(runs?.map(({ text }) => text)).toEqual(["😀", "a", "b"]);
  });

  test("a passage over two paragraphs begins in the first and ends in the second", () => {
    const runs = markedParagraphs("abc\n\ndef", [passage("x", 2, 6)]).flat();
    expect(runs.map(({ text, starts, ends }) => [text, starts, ends])).toEqual([
      ["ab", [], []],
      ["c", ["x"], []],
      ["d", [], ["x"]],
      ["ef", [], []],
    ]);
  });

  test("no letter is lost, and every passage with letters begins once and ends once", () => {
    const letters = fc.array(fc.constantFrom("a", "б", "é", "😀", " ", "\n"), { minLength: 1, maxLength: 60 });
    const places = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 6 });
    fc.assert(
      fc.property(letters, places, (points, chosen) => {
        const passages = chosen.map(([start, length], index) =>
          passage(String(index), Math.min(start, points.length), Math.min(start + length, points.length)),
        );
        const runs = markedParagraphs(points.join(""), passages).flat();
        const kept = (text: string) => text.replaceAll("\n", "");
        expect(kept(runs.map(({ text }) => text).join(""))).toBe(kept(points.join("")));
        for (const { excerptId, start, end } of passages) {
          if (!points.slice(start, end).some((point) => point !== "\n")) continue;
          expect(runs.filter(({ starts }) => starts.includes(excerptId))).toHaveLength(1);
          expect(runs.filter(({ ends }) => ends.includes(excerptId))).toHaveLength(1);
        }
      }),
    );
  });
});
