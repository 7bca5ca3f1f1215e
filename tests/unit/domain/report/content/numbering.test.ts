import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  contentsOf,
  letterNumeral,
  numberOutline,
  type OutlineSection,
  rangeText,
  romanNumeral,
} from "~/domain/report/content/numbering";

function paragraphs(key: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${key}-${index}`);
}

function section(key: string, changes: Partial<OutlineSection> = {}): OutlineSection {
  return { key, parentKey: null, position: 0, numbering: "roman", paragraphs: [], ...changes };
}

const outline2024: OutlineSection[] = [
  section("annex", { position: 4, numbering: "annex" }),
  section("summary-2", { parentKey: "annex", position: 1, numbering: "none", paragraphs: paragraphs("summary-2", 10) }),
  section("summary-1", { parentKey: "annex", position: 0, numbering: "none", paragraphs: paragraphs("summary-1", 11) }),
  section("organization", { position: 0, paragraphs: paragraphs("organization", 7) }),
  section("opening", { position: 1, paragraphs: paragraphs("opening", 5) }),
  section("sessions", { position: 2 }),
  ...[0, 1, 2, 3].map((position) =>
    section(`session-${position + 1}`, {
      parentKey: "sessions",
      position,
      numbering: "letter",
      paragraphs: [`s${position}`],
    }),
  ),
  section("closing", { position: 3, paragraphs: paragraphs("closing", 5) }),
];

describe("the outline of the report of 2024", () => {
  const numbered = numberOutline(outline2024);

  it("has the contents that the report prints", () => {
    const lines = contentsOf(numbered).map(({ sectionKey, range }, index) => [
      numbered[index]?.label,
      sectionKey,
      rangeText(range),
    ]);
    expect(lines).toEqual([
      ["I", "organization", "1–7"],
      ["II", "opening", "8–12"],
      ["III", "sessions", "13–16"],
      ["A", "session-1", "13"],
      ["B", "session-2", "14"],
      ["C", "session-3", "15"],
      ["D", "session-4", "16"],
      ["IV", "closing", "17–21"],
      ["", "annex", "1–21"],
      ["", "summary-1", "1–11"],
      ["", "summary-2", "12–21"],
    ]);
  });

  it("gives the annex keys of its own", () => {
    const keys = numbered.flatMap((each) => each.paragraphs.map(({ key }) => key));
    expect(keys).toContain("13");
    expect(keys).toContain("annex-13");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("numbers a second annex from one again", () => {
    const second = section("annex-b", { position: 9, numbering: "annex", paragraphs: ["x"] });
    const both = numberOutline([...outline2024, second]);
    expect(both.at(-1)).toMatchObject({ label: "II", paragraphs: [{ number: 1, key: "annex-2-1" }] });
    expect(both.find(({ key }) => key === "annex")?.label).toBe("I");
  });
});

describe("numerals", () => {
  it("writes Roman numerals and letters", () => {
    expect([1, 4, 9, 14, 19].map(romanNumeral)).toEqual(["I", "IV", "IX", "XIV", "XIX"]);
    expect([1, 26, 27, 52, 53].map(letterNumeral)).toEqual(["A", "Z", "AA", "AZ", "BA"]);
  });
});

describe("any outline", () => {
  const anyOutline = fc
    .array(
      fc.record({
        numbering: fc.constantFrom("roman" as const, "letter" as const, "annex" as const, "none" as const),
        count: fc.nat({ max: 5 }),
        parent: fc.nat(),
        top: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    .map((drafts) =>
      drafts.map(({ numbering, count, parent, top }, index): OutlineSection => {
        const nested = !top && index > 0 && numbering !== "annex";
        return section(`s${index}`, {
          parentKey: nested ? `s${parent % index}` : null,
          position: index,
          numbering,
          paragraphs: paragraphs(`s${index}`, count),
        });
      }),
    );

  it("numbers every paragraph once, without a gap in body and annexes", () => {
    fc.assert(
      fc.property(anyOutline, (outline) => {
        const all = numberOutline(outline).flatMap((each) => each.paragraphs);
        expect(all).toHaveLength(outline.flatMap((each) => each.paragraphs).length);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const prefix of new Set(all.map(({ key }) => key.replace(/\d+$/, "")))) {
          const run = all.filter(({ key, number }) => key === `${prefix}${number}`).map(({ number }) => number);
          expect(run).toEqual(run.map((_, index) => index + 1));
        }
      }),
    );
  });

  it("does not depend on the order in which sections are given", () => {
    fc.assert(
      fc.property(anyOutline, (outline) => {
        expect(numberOutline([...outline].reverse())).toEqual(numberOutline(outline));
      }),
    );
  });

  it("keeps the number of what precedes a new paragraph", () => {
    fc.assert(
      fc.property(anyOutline, fc.nat(), (outline, at) => {
        const changed = outline.map((each, index) =>
          index === at % Math.max(outline.length, 1) ? { ...each, paragraphs: [...each.paragraphs, "new"] } : each,
        );
        const before = numberOutline(outline).flatMap((each) => each.paragraphs);
        const after = numberOutline(changed).flatMap((each) => each.paragraphs);
        const added = after.findIndex(({ id }) => id === "new");
        expect(after.slice(0, Math.max(added, 0))).toEqual(before.slice(0, Math.max(added, 0)));
      }),
    );
  });
});
