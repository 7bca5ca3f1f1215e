import { describe, expect, test } from "vitest";
import { countParticipants, percentOf, tallyOf } from "~/domain/counting/count-participants";
import {
  allObjectives,
  buildMatrix,
  extremesOf,
  leastAddressed,
  levelOf,
  type MatrixSource,
} from "~/domain/counting/objective-matrix";
import { tallyShapeOf } from "~/domain/participant/participant-groups";
import type { ParticipantLink } from "~/domain/participant/participant-presenters";
import type { ParticipantClass } from "~/domain/participant/participant-schema";

function participant(slug: string, name: string, participantClass: ParticipantClass = "member-state"): ParticipantLink {
  const words = { text: name, language: "en" as const, status: "official" as const, fellBack: false };
  return { slug, class: participantClass, shape: tallyShapeOf(participantClass), name: words };
}

const denmark = participant("dk", "Denmark");
const norway = participant("no", "Norway");
const sweden = participant("se", "Sweden");
const union = participant("eu", "European Union", "regional-organization");
const council = participant("coe", "Council of Europe", "intergovernmental-organization");
const picum = participant("picum", "PICUM", "stakeholder");

type Source = MatrixSource<ParticipantLink>;

const build = (sources: Source[], objectives: readonly number[] = [4, 8]) =>
  buildMatrix(sources, { objectives, language: "en" });

describe("the matrix", () => {
  test("counts a State once however many texts carry the point", () => {
    const { rows, shares } = build([
      { participant: denmark, associates: [norway], items: [[4]] },
      { participant: norway, associates: [], items: [[4], [4, 8]] },
      { participant: sweden, associates: [], items: [[]] },
    ]);
    expect(rows.states.map(({ participant: { slug }, cells, total }) => [slug, cells, total])).toEqual([
      ["dk", [1, 0], 1],
      ["no", [3, 1], 3],
      ["se", [0, 0], 1],
    ]);
    expect(shares.map(({ states }) => states)).toEqual([
      { count: 2, of: 3 },
      { count: 1, of: 3 },
    ]);
  });

  test("counts States and stakeholders in columns of their own, and a regional organization not for its members", () => {
    const { rows, shares } = build([
      { participant: union, associates: [sweden], items: [[8]] },
      { participant: picum, associates: [], items: [[8]] },
    ]);
    expect(rows.states).toEqual([]);
    expect(shares[1]).toEqual({
      objective: 8,
      states: { count: 0, of: 0 },
      stakeholders: { count: 1, of: 1 },
      others: { count: 1, of: 1 },
    });
  });

  test("counts an objective once an item, and takes an objective that is not asked for into the total alone", () => {
    const { rows } = build([{ participant: denmark, associates: [], items: [[8, 8, 4], [5]] }]);
    expect(rows.states[0]).toMatchObject({ cells: [1, 1], total: 2 });
  });

  test("lists regional organizations first among the others, each by name", () => {
    const un = participant("unhcr", "A Refugee Agency", "un-entity");
    const sources = [council, union, un].map((lead) => ({ participant: lead, associates: [], items: [] }));
    expect(build(sources).rows.others.map((row) => row.participant.slug)).toEqual(["eu", "unhcr", "coe"]);
  });

  test("knows the 23 objectives of the Global Compact", () => {
    expect([allObjectives.at(0), allObjectives.at(-1), allObjectives.length]).toEqual([1, 23, 23]);
  });

  test("names the most and the least addressed objectives by States", () => {
    const { shares } = build([{ participant: denmark, associates: [], items: [[4]] }]);
    const extremes = extremesOf(shares);
    expect(extremes?.most.map(({ objective }) => objective)).toEqual([4]);
    expect(extremes?.fewest.map(({ objective }) => objective)).toEqual([8]);
    expect(extremesOf(build([]).shares)).toBeNull();
  });

  test("names one least addressed objective: by States, then by stakeholders, the first of equals", () => {
    const sources = [{ participant: picum, associates: [], items: [[4]] }];
    expect(leastAddressed(build(sources).shares)?.objective).toBe(8);
    expect(leastAddressed(build([]).shares)?.objective).toBe(4);
    expect(leastAddressed([])).toBeUndefined();
  });

  test("is drawn darker the more there is", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 60].map(levelOf)).toEqual([0, 1, 2, 3, 3, 4, 4, 4]);
  });
});

describe("counting participants", () => {
  const alone = (lead: ParticipantLink) => ({ participant: lead, associates: [] });
  const state = (slug: string) => participant(slug, slug);

  test("counts 16 States in the 12 deliveries of session 2", () => {
    const nationals = ["am", "be", "by", "de", "gr", "kg", "no", "tr", "tm", "ua", "gb"];
    const joint = { participant: state("dk"), associates: ["cy", "fr", "mt", "no", "nl", "gb"].map(state) };
    const sources = [...nationals.map((slug) => alone(state(slug))), joint];
    expect(sources).toHaveLength(12);
    expect(countParticipants(sources)).toEqual({
      states: 16,
      stakeholders: 0,
      regionalOrganizations: 0,
      unEntities: 0,
      others: 0,
    });
  });

  test("leaves out the members behind a regional organization", () => {
    const ofUnion = { participant: union, associates: [state("fr")] };
    expect(countParticipants([ofUnion, alone(denmark), alone(denmark), alone(council)])).toEqual({
      states: 1,
      stakeholders: 0,
      regionalOrganizations: 1,
      unEntities: 0,
      others: 1,
    });
  });

  test("draws bodies of the United Nations and other intergovernmental ones with one mark", () => {
    const un = participant("unhcr", "UNHCR", "un-entity");
    const counts = countParticipants([un, council, union, denmark, picum].map(alone));
    expect(tallyOf(counts)).toEqual({ state: 1, stakeholder: 1, regional: 1, un: 2 });
  });

  test("gives shares in whole per cent, and none of nobody", () => {
    expect(percentOf({ count: 5, of: 19 })).toBe(26);
    expect(percentOf({ count: 0, of: 0 })).toBeNull();
  });
});
