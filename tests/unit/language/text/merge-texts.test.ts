import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfParts } from "~/language/text/merge-part";
import { mergeTexts } from "~/language/text/merge-texts.server";

const join = (versions: Parameters<typeof mergeTexts>[0], keep: string[] = []) =>
  textOfParts(mergeTexts(versions, keep));

describe("mergeTexts", () => {
  it("takes what one side added and what the other took out", () => {
    const base = "One stop for migrants.\n\nOpened in 2004 in Lisbon.\n";
    const yours = "One stop for migrants.\n\nOpened in Lisbon.\n";
    const theirs = "One national stop for migrants.\n\nOpened in 2004 in Lisbon.\n";
    expect(join({ base, yours, theirs })).toBe("One national stop for migrants.\n\nOpened in Lisbon.\n");
  });

  it("keeps both, separately, where both changed the same words, and says whose each is", () => {
    const parts = mergeTexts({ base: "", yours: "Приют", theirs: "Centre" });
    expect(parts).toEqual([
      { from: "theirs", text: "Centre " },
      { from: "yours", text: "Приют" },
    ]);
  });

  it("says the last word once where both went on behind it", () => {
    const base = "Открыт в 2004 году.";
    const paragraphs = { base, yours: `${base}\n\nПомогает многим.`, theirs: `${base}\n\nРаботает в Лиссабоне.` };
    expect(join(paragraphs)).toBe(`${base}\n\nРаботает в Лиссабоне.\n\nПомогает многим.`);
    expect(join({ base, yours: `${base} Да.`, theirs: `${base} Нет.` })).toBe(`${base} Нет. Да.`);
    expect(join({ base, yours: `${base}\nДа.`, theirs: "Открыт в 2005 году." })).toBe("Открыт в 2005 году.\nДа.");
    expect(join({ base, yours: base, theirs: `${base}\n` })).toBe(`${base}\n`);
  });

  it("says the same change made twice once", () => {
    expect(join({ base: "a b", yours: "a c", theirs: "a c" })).toBe("a c");
  });

  it("stays quick on the largest texts", () => {
    const lines = Array.from(
      { length: 3000 },
      (_, index) => `In the year ${index} the office of the region helped many.`,
    );
    const base = lines.join("\n");
    const yours = base.replace("year 10 ", "tenth year ");
    const theirs = base.replace("year 2900 ", "last year ");
    const merged = join({ base, yours, theirs });
    expect(merged).toContain("tenth year ");
    expect(merged).toContain("last year ");
    expect(merged.split("\n")).toHaveLength(lines.length);
  });

  it("keeps a phrase whole that is in both texts, whatever happens around it", () => {
    const base = "Some spoke of digital services in Lisbon.";
    const yours = "Some spoke of digital services, too.";
    const theirs = "Some spoke of new digital services in Porto.";
    expect(join({ base, yours, theirs }, ["of digital services"])).toContain("of digital services");
  });

  it("shows both texts where each took out another of two places of a phrase", () => {
    expect(join({ base: "c d c b a", yours: "c d a", theirs: "d c b a" }, ["c"])).toBe("d c b a c d a");
  });

  it("loses no new word, and no phrase to keep that is in both texts or is new in one of them", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 9 }).map((words) => words.join(" "));
    const phrases = ["a b", "b c a", "c"];
    fc.assert(
      fc.property(text, text, text, (base, yours, theirs) => {
        const merged = join({ base, yours, theirs }, phrases);
        const fresh = (phrase: string) =>
          [yours, theirs].some((side) => side.includes(phrase)) && !base.includes(phrase);
        const kept = phrases.filter((phrase) => fresh(phrase) || (yours.includes(phrase) && theirs.includes(phrase)));
        expect(kept.filter((phrase) => !merged.includes(phrase))).toEqual([]);
        expect(["a", "b", "c", "d"].filter((word) => fresh(word) && !merged.includes(word))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });
});
