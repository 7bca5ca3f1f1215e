import { describe, expect, test } from "vitest";
import { buildCoverage, extremesOf, percentOf, type CoverageSource } from "~/domain/counting/objective-matrix";
import type { ParticipantLink } from "~/domain/participant/participant-link";
import { tallyShapeOf, type ParticipantClass } from "~/domain/participant/participant-schema";

function participant(slug: string, name: string, participantClass: ParticipantClass = "member-state"): ParticipantLink {
  const words = { text: name, language: "en" as const, status: "official" as const, fellBack: false };
  return { slug, class: participantClass, shape: tallyShapeOf(participantClass), name: words };
}

const denmark = participant("dk", "Denmark");
const norway = participant("no", "Norway");
const sweden = participant("se", "Sweden");
const union = participant("eu", "European Union", "regional-organization");
const picum = participant("picum", "PICUM", "stakeholder");

const objectives = [4, 8];
const build = (sources: CoverageSource[]) => buildCoverage(sources, { objectives, language: "en" });

describe("coverage", () => {
  test("a State stands once however many texts carry it", () => {
    const { groups, shares } = build([
      { participant: denmark, associates: [norway], answers: [[4]] },
      { participant: norway, associates: [], answers: [[4], [4, 8]] },
      { participant: sweden, associates: [], answers: [[]] },
    ]);
    expect(groups.states.map(({ participant: { slug }, answers }) => [slug, answers])).toEqual([
      ["dk", { 4: 1 }],
      ["no", { 4: 3, 8: 1 }],
      ["se", {}],
    ]);
    expect(shares.map(({ states }) => states)).toEqual([
      { count: 2, of: 3 },
      { count: 1, of: 3 },
    ]);
  });

  test("States and stakeholders are counted apart, and a regional organization not for its members", () => {
    const { groups, shares } = build([
      { participant: union, associates: [sweden], answers: [[8]] },
      { participant: picum, associates: [], answers: [[8]] },
    ]);
    expect(groups.states).toEqual([]);
    expect(shares[1]).toEqual({
      objective: 8,
      states: { count: 0, of: 0 },
      stakeholders: { count: 1, of: 1 },
      others: { count: 1, of: 1 },
    });
  });

  test("shares are whole per cent, and none of nobody", () => {
    expect(percentOf({ count: 5, of: 19 })).toBe(26);
    expect(percentOf({ count: 0, of: 0 })).toBeNull();
  });

  test("the most and the least addressed objectives are those of States", () => {
    const { shares } = build([{ participant: denmark, associates: [], answers: [[4]] }]);
    const extremes = extremesOf(shares);
    expect(extremes?.most.map(({ objective }) => objective)).toEqual([4]);
    expect(extremes?.fewest.map(({ objective }) => objective)).toEqual([8]);
    expect(extremesOf(build([]).shares)).toBeNull();
  });
});
