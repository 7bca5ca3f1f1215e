import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { languages } from "~/language/language";
import { segmentsOf } from "~/language/text/segments";

const granularities = ["grapheme", "word", "sentence"] as const;

/** What makes the end of a segment depend on what follows, more often than texts have it. */
const pieces = fc.constantFrom(
  ...["a", "я", "1", " ", ".", ",", "’", "'", "-", "\n", "«", "»", "\u00A0", "\u0301", "\u200D"],
  ...["l’eau", "3.14", "г. Женева", "e\u0301", "🇨🇭", "👩‍🚀", "Fin. Ensuite", "?! ", "…"],
);

afterEach(() => vi.restoreAllMocks());

describe("segmentsOf", () => {
  for (const granularity of granularities) {
    it(`finds each ${granularity} that the segmenter finds in the whole text`, () => {
      const texts = fc.array(pieces, { minLength: 0, maxLength: 2000, size: "max" }).map((all) => all.join(""));
      fc.assert(
        fc.property(texts, fc.constantFrom(...languages), (text, language) => {
          const whole = [...new Intl.Segmenter(language, { granularity }).segment(text)];
          const inPieces = [...segmentsOf(text, { language, granularity })];
          expect(inPieces.map(({ index, segment, isWordLike }) => [index, segment, isWordLike])).toEqual(
            whole.map(({ index, segment, isWordLike }) => [index, segment, isWordLike]),
          );
        }),
        { numRuns: 30, endOnFailure: true },
      );
    });
  }

  it("finds a word that is longer than what it looks at together, and what follows it", () => {
    const text = `${"a".repeat(5000)} ${"б".repeat(3000)}. ${"c".repeat(1024)}`;
    const words = [...segmentsOf(text, { language: "en", granularity: "word" })].filter((found) => found.isWordLike);
    expect(words.map(({ segment }) => segment.length)).toEqual([5000, 3000, 1024]);
  });

  it("never has the segmenter step through the whole of a long text", () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
    const text = "Une phrase comme une autre. ".repeat(1000);
    expect([...segmentsOf(text, { language: "fr", granularity: "word" })].length).toBe(11_000);
    const lengths = segment.mock.calls.map(([piece]) => piece.length);
    expect(Math.max(...lengths)).toBeLessThan(2000);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(2 * text.length);
  });
});
