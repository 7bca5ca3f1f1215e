import { describe, expect, it } from "vitest";
import { evidenceCsv } from "~/formats/csv/evidence-csv";

describe("the table of evidence as a file", () => {
  it("holds a row a participant, and no cell that a spreadsheet would calculate", () => {
    const participant = {
      id: "x",
      slug: "x",
      name: "=cmd()",
      class: "stakeholder" as const,
      shape: "stakeholder" as const,
    };
    const cells = Array.from({ length: 23 }, (_, index) => (index === 7 ? 3 : 0));
    const rows = { states: [], stakeholders: [{ participant, cells, total: 3 }], others: [] };
    const csv = evidenceCsv(
      { rows },
      { participant: "P", class: "C", total: "All", classOf: (name) => name, objective: String },
    );
    const [head, line] = csv.split("\r\n");
    expect(head).toBe(`\ufeffP,C,${Array.from({ length: 23 }, (_, index) => index + 1).join()},All`);
    expect(line).toBe("'=cmd(),stakeholder,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3");
  });
});
