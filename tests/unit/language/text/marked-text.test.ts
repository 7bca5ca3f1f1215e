import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markRanges, type MarkedRange } from "~/language/text/marked-text";
import { splitParagraphs } from "~/language/text/split-text";
import { readBlocksOf } from "~/language/text/structure/text-blocks";
import { wordEndAt } from "~/domain/coding/text/word-ends";

const range = (id: string, startsAt: number, endsAt: number): MarkedRange => ({ id, startsAt, endsAt });

const inBlocks = (text: string, ranges: MarkedRange[]) => markRanges(text, { blocks: readBlocksOf(text), ranges });

/** As a reviewer sees a text: by lines, the number of a passage after the word in which it ends. */
const inLines = (text: string, ranges: MarkedRange[]) =>
  markRanges(text, { blocks: splitParagraphs(text), ranges, endOf: ({ endsAt }) => wordEndAt(text, endsAt) });

describe("a text with marked ranges", () => {
  test("without ranges, is cut at empty lines alone", () => {
    const blocks = inBlocks("\n\nOne\ntwo\n\n\nThree\n\n", []);
    expect(blocks.map((pieces) => pieces.map(({ text }) => text))).toEqual([["One\ntwo"], ["Three"]]);
  });

  test("ranges that overlap share a piece", () => {
    const [pieces] = inBlocks("abcdef", [range("x", 1, 4), range("y", 3, 6)]);
    expect(pieces?.map(({ text, covering }) => [text, covering])).toEqual([
      ["a", []],
      ["bc", ["x"]],
      ["d", ["x", "y"]],
      ["ef", ["y"]],
    ]);
  });

  test("a range over two blocks begins in the first and ends in the second", () => {
    const pieces = inBlocks("abc\n\ndef", [range("x", 2, 6)]).flat();
    expect(pieces.map(({ text, begins, ends }) => [text, begins, ends])).toEqual([
      ["ab", [], []],
      ["c", ["x"], []],
      ["d", [], ["x"]],
      ["ef", [], []],
    ]);
  });

  test("what follows a range is never inside a word", () => {
    const [pieces] = inLines("One sentence. Another one.", [range("a", 0, 13), range("b", 4, 20)]);
    expect(pieces?.map(({ text, covering, ends }) => [text, covering.join(), ends.join()])).toEqual([
      ["One ", "a", ""],
      ["sentence.", "a,b", "a"],
      [" Anothe", "b", ""],
      ["r", "", "b"],
      [" one.", "", ""],
    ]);
  });
});

const letters = fc.array(fc.constantFrom("a", "б", "é", "😀", " ", "\n"), { minLength: 1, maxLength: 60 });
const places = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 6 });

describe.each([
  ["blocks", readBlocksOf, inBlocks],
  ["lines", splitParagraphs, inLines],
] as const)("whatever the ranges, in %s", (_, split, mark) => {
  test("no letter is lost, and every range with letters begins once and ends once", () => {
    fc.assert(
      fc.property(letters, places, (points, chosen) => {
        const text = points.join("");
        const ranges = chosen.map(([at, length], index) => range(String(index), at, at + length));
        const blocks = mark(text, ranges);
        expect(blocks.map((pieces) => pieces.map((piece) => piece.text).join(""))).toEqual(
          split(text).map(({ startsAt, endsAt }) => text.slice(startsAt, endsAt)),
        );
        for (const piece of blocks.flat()) {
          expect(text.slice(piece.startsAt, piece.endsAt)).toBe(piece.text);
          const over = ranges.filter(({ startsAt, endsAt }) => startsAt < piece.endsAt && piece.startsAt < endsAt);
          expect(piece.covering).toEqual(over.map(({ id }) => id));
        }
        for (const { id } of ranges) {
          const marked = blocks.flat().filter(({ covering }) => covering.includes(id)).length > 0 ? 1 : 0;
          expect(blocks.flat().filter(({ begins }) => begins.includes(id))).toHaveLength(marked);
          expect(blocks.flat().filter(({ ends }) => ends.includes(id))).toHaveLength(marked);
        }
      }),
    );
  });
});
