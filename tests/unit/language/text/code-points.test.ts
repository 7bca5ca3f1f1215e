import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codePointLength,
  rangeToCodePoints,
  rangeToUtf16,
  sliceCodePoints,
  snapToGraphemes,
  toCodePoints,
  toUtf16,
  trimRange,
} from "~/language/text/code-points";

/** Letters, an astral letter and emoji, a family joined by zero-width joiners, flags, combining marks, a line end. */
const pieces = ["a", "ё", "е\u0301", "й", "𝒳", "😀", "👩‍👩‍👧", "🇨🇭", "🇫🇷", "e\u0301\u0323", "\n", " ", "…", "\u0301"];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));

const textAndRange = texts.chain((text) =>
  fc
    .tuple(fc.nat(codePointLength(text)), fc.nat(codePointLength(text)))
    .map(([a, b]) => ({ text, range: { startsAt: Math.min(a, b), endsAt: Math.max(a, b) } })),
);

function graphemeBoundaries(text: string): Set<number> {
  const starts = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ index }) => index);
  return new Set([...starts, text.length].map((unit) => toCodePoints(text, unit)));
}

describe("offsets in code points", () => {
  it("count an astral character once", () => {
    expect(codePointLength("a😀b")).toBe(3);
    expect(toUtf16("a😀b", 2)).toBe(3);
    expect(toCodePoints("a😀b", 3)).toBe(2);
    expect(sliceCodePoints("a😀b", { startsAt: 1, endsAt: 2 })).toBe("😀");
  });

  it("are before a pair when they point into it, and at the end when they point beyond", () => {
    expect(toCodePoints("a😀b", 2)).toBe(1);
    expect(toUtf16("a😀b", 99)).toBe(4);
    expect(toCodePoints("a😀b", 99)).toBe(3);
  });

  it("go to UTF-16 and back unchanged, and cut what a list of characters would cut", () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        expect(rangeToCodePoints(text, rangeToUtf16(text, range))).toEqual(range);
        expect(sliceCodePoints(text, range)).toBe([...text].slice(range.startsAt, range.endsAt).join(""));
      }),
    );
  });
});

describe("snapping to graphemes", () => {
  it("takes the whole of a letter with its marks, of a flag and of a family", () => {
    const text = "xе\u0301y";
    expect(snapToGraphemes(text, { startsAt: 2, endsAt: 3 })).toEqual({ startsAt: 1, endsAt: 3 });
    expect(snapToGraphemes("🇨🇭", { startsAt: 0, endsAt: 1 })).toEqual({ startsAt: 0, endsAt: 2 });
    expect(snapToGraphemes("👩‍👩‍👧", { startsAt: 1, endsAt: 2 })).toEqual({ startsAt: 0, endsAt: 5 });
  });

  it("widens to the nearest boundaries on both sides, and a second time changes nothing", () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        fc.pre(range.startsAt < range.endsAt);
        const snapped = snapToGraphemes(text, range);
        const boundaries = graphemeBoundaries(text);
        expect(boundaries.has(snapped.startsAt) && boundaries.has(snapped.endsAt)).toBe(true);
        expect(snapped.startsAt).toBeLessThanOrEqual(range.startsAt);
        expect(snapped.endsAt).toBeGreaterThanOrEqual(range.endsAt);
        const between = [...boundaries].filter((at) => at > snapped.startsAt && at <= range.startsAt);
        const after = [...boundaries].filter((at) => at >= range.endsAt && at < snapped.endsAt);
        expect([between, after]).toEqual([[], []]);
        expect(snapToGraphemes(text, snapped)).toEqual(snapped);
      }),
    );
  });
});

describe("trimming", () => {
  it("leaves white space outside and never turns a range round", () => {
    expect(trimRange("  word \n", { startsAt: 0, endsAt: 8 })).toEqual({ startsAt: 2, endsAt: 6 });
    const blank = trimRange("a   b", { startsAt: 1, endsAt: 4 });
    expect(blank.startsAt).toBe(blank.endsAt);
  });
});
