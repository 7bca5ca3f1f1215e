import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes, laneCount, markPassages } from "~/domain/coding/mark-passages";

const text = "One sentence. Another one.\n\nA second paragraph, with words.";

describe("a text with passages", () => {
  it("is cut where they begin and end, so that they may nest and cross", () => {
    const passages = [
      { id: "a", startsAt: 0, endsAt: 13 },
      { id: "b", startsAt: 4, endsAt: 20 },
    ];
    const [first = []] = markPassages(text, passages);
    expect(first.map((piece) => [piece.text, piece.passages.join()])).toEqual([
      ["One ", "a"],
      ["sentence.", "a,b"],
      [" Anothe", "b"],
      ["r", ""],
      [" one.", ""],
    ]);
  });

  it("has the number of a passage after it, and never inside a word", () => {
    const passages = [
      { id: "a", startsAt: 0, endsAt: 13 },
      { id: "b", startsAt: 4, endsAt: 20 },
    ];
    const [first = []] = markPassages(text, passages);
    expect(first.map((piece) => [piece.text, piece.ends.join()])).toEqual([
      ["One ", ""],
      ["sentence.", "a"],
      [" Anothe", ""],
      ["r", "b"],
      [" one.", ""],
    ]);
  });

  it("keeps every word in its place, whatever the passages", () => {
    const offset = fc.nat(text.length);
    const passages = fc
      .array(fc.tuple(offset, offset), { maxLength: 8 })
      .map((pairs) =>
        pairs.map(([a, b], index) => ({ id: String(index), startsAt: Math.min(a, b), endsAt: Math.max(a, b) })),
      );
    fc.assert(
      fc.property(passages, (given) => {
        const paragraphs = markPassages(text, given);
        expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(""))).toEqual(text.split("\n\n"));
        for (const piece of paragraphs.flat()) {
          expect(text.slice(piece.startsAt, piece.endsAt)).toBe(piece.text);
          const over = given.filter(({ startsAt, endsAt }) => startsAt < piece.endsAt && piece.startsAt < endsAt);
          expect(piece.passages).toEqual(over.filter((p) => p.startsAt < p.endsAt).map(({ id }) => id));
        }
      }),
    );
  });
});

describe("lanes", () => {
  it("differ for passages that overlap and are used again for those that do not", () => {
    const lanes = assignLanes([
      { id: "late", startsAt: 30, endsAt: 40 },
      { id: "outer", startsAt: 0, endsAt: 20 },
      { id: "inner", startsAt: 5, endsAt: 10 },
      { id: "crossing", startsAt: 8, endsAt: 25 },
    ]);
    expect(Object.fromEntries(lanes)).toEqual({ outer: 0, inner: 1, crossing: 2, late: 0 });
  });

  it("are shared where more passages lie on one another than there are lanes", () => {
    const lanes = assignLanes(Array.from({ length: 6 }, (_, index) => ({ id: String(index), startsAt: 0, endsAt: 9 })));
    expect([...lanes.values()].every((lane) => lane >= 0 && lane < laneCount)).toBe(true);
  });
});
