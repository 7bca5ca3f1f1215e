import { describe, expect, it } from "vitest";
import { toCsv } from "~/formats/csv/csv.server";
import { evidenceColumns } from "~/formats/csv/evidence-csv";
import { buildMatrix, heatOf, leastReported, shareOf } from "~/domain/coding/evidence-matrix";
import { languageShares, languagesBehind } from "~/domain/coding/text/language-balance";

const state = (id: string) => ({ id, class: "member-state" as const });
const confirmed = (id: string, yes = true) => ({ ...state(id), confirmed: yes });

const sources = [
  { submissionId: "joint", participant: state("dk"), associates: [confirmed("no"), confirmed("mt", false)] },
  { submissionId: "no", participant: state("no"), associates: [] },
  {
    submissionId: "eu",
    participant: { id: "eu", class: "regional-organization" as const },
    associates: [confirmed("fr")],
  },
  { submissionId: "ngo", participant: { id: "ngo", class: "stakeholder" as const }, associates: [] },
];

const passages = [
  { submissionId: "joint", objectives: [8, 8, 4] },
  { submissionId: "no", objectives: [8] },
  { submissionId: "eu", objectives: [8] },
  { submissionId: "ngo", objectives: [] },
];

describe("the matrix", () => {
  const matrix = buildMatrix(sources, passages);
  const rowOf = (id: string) =>
    Object.values(matrix.rows)
      .flat()
      .find((row) => row.participantId === id);

  it("counts a joint passage for the lead and each confirmed associate, an objective once a passage", () => {
    expect(rowOf("dk")?.cells[7]).toBe(1);
    expect(rowOf("dk")?.total).toBe(1);
    expect(rowOf("no")?.cells[7]).toBe(2);
    expect(rowOf("mt")).toBeUndefined();
  });

  it("never counts the regional organization as its members", () => {
    expect(rowOf("fr")).toBeUndefined();
    expect(matrix.distinct.states[7]).toBe(2);
    expect(matrix.distinct.regionalOrganizations[7]).toBe(1);
  });

  it("says shares of States and stakeholders apart", () => {
    expect(shareOf(matrix, "states", 4)).toEqual({ count: 2, of: 2, percent: 100 });
    expect(shareOf(matrix, "stakeholders", 8)).toEqual({ count: 0, of: 1, percent: 0 });
  });

  it("names the least reported objective, among those asked for", () => {
    expect(leastReported(matrix, [])).toBe(1);
    expect(leastReported(matrix, [4, 8])).toBe(4);
  });

  it("is drawn darker the more there is", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 60].map(heatOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
  });
});

describe("the file", () => {
  it("holds a row a participant, and no cell that a spreadsheet would calculate", () => {
    const participant = {
      id: "x",
      slug: "x",
      name: "=cmd()",
      class: "stakeholder" as const,
      shape: "stakeholder" as const,
    };
    const cells = Array.from({ length: 23 }, (_, index) => (index === 7 ? 3 : 0));
    const words = { participant: "P", class: "C", total: "All", classOf: (name: string) => name, objective: String };
    const csv = toCsv(evidenceColumns(words), [{ participant, cells, total: 3 }]);
    const [head, line] = csv.split("\r\n");
    expect(head).toBe(`\ufeffP,C,${Array.from({ length: 23 }, (_, index) => index + 1).join()},All`);
    expect(line).toBe("'=cmd(),stakeholder,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3");
  });
});

describe("the balance of languages", () => {
  it("names those that are read less than they were written", () => {
    const shares = languageShares({ en: 50, fr: 21, ru: 29 }, { en: 60, fr: 29, ru: 11 });
    expect(shares.find(({ language }) => language === "ru")).toEqual({ language: "ru", received: 29, coded: 11 });
    expect(languagesBehind(shares).map(({ language }) => language)).toEqual(["ru"]);
  });

  it("says nothing while nothing is coded", () => {
    expect(languagesBehind(languageShares({ en: 5 }, {}))).toEqual([]);
  });
});
