import { describe, expect, it } from "vitest";
import { toCsv } from "~/formats/csv/csv.server";
import { evidenceColumns } from "~/formats/csv/evidence-csv";

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
    const words = { participant: "P", class: "C", total: "All", classOf: (name: string) => name, objective: String };
    const csv = toCsv(evidenceColumns(words), [{ participant, cells, total: 3 }]);
    const [head, line] = csv.split("\r\n");
    expect(head).toBe(`\ufeffP,C,${Array.from({ length: 23 }, (_, index) => index + 1).join()},All`);
    expect(line).toBe("'=cmd(),stakeholder,0,0,0,0,0,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,3");
  });
});
