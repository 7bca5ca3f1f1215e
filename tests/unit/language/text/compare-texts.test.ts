import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTexts } from "~/language/text/compare-texts";

describe("compareTexts", () => {
  test("compares whole words, in Cyrillic too", () => {
    expect(compareTexts("Документы выдаются за три дня.", "Документы выдаются за два дня.", "ru")).toEqual([
      { kind: "same", text: "Документы выдаются за " },
      { kind: "removed", text: "три" },
      { kind: "added", text: "два" },
      { kind: "same", text: " дня." },
    ]);
  });

  test("gives back both texts to the letter", () => {
    const text = fc.array(fc.constantFrom("État", "мир", " ", "\n\n", "one", "two", ",", "👩‍👧", "ё"), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(""), other.join("")];
        const changes = compareTexts(before, after, "fr");
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
  });

  test("takes texts that have nothing in common as wholly different", () => {
    const before = Array.from({ length: 6000 }, (_, index) => `a${index}`).join(" ");
    const after = Array.from({ length: 6000 }, (_, index) => `b${index}`).join(" ");
    expect(compareTexts(before, after, "en").map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
