import { describe, expect, it } from "vitest";
import { mergeTexts } from "~/domain/submission/merge-texts.server";

const join = (versions: Parameters<typeof mergeTexts>[0]) =>
  mergeTexts(versions)
    .map(({ text }) => text)
    .join("");

describe("mergeTexts", () => {
  it("takes what one side added and what the other took out", () => {
    const base = "One stop for migrants.\n\nOpened in 2004 in Lisbon.\n";
    const yours = "One stop for migrants.\n\nOpened in Lisbon.\n";
    const theirs = "One national stop for migrants.\n\nOpened in 2004 in Lisbon.\n";
    expect(join({ base, yours, theirs })).toBe("One national stop for migrants.\n\nOpened in Lisbon.\n");
  });

  it("keeps both where both changed the same words, apart, and says whose each is", () => {
    const parts = mergeTexts({ base: "", yours: "Приют", theirs: "Centre" });
    expect(parts).toEqual([
      { from: "theirs", text: "Centre " },
      { from: "yours", text: "Приют" },
    ]);
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
});
