import { expect, test } from "vitest";
import { toCsv } from "~/domain/shared/csv.server";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])("a cell %j does not start a formula", (cell) => {
  const [, row = ""] = toCsv(["head"], [[cell]]).split("\r\n");
  expect(row.replace(/^"/, "")).toMatch(/^'/);
});

test("numbers stay numbers, quotes and line ends are quoted, control characters are dropped", () => {
  expect(toCsv(["a", "b"], [[-5, 'say "no"\nor\u0000 yes']])).toBe('\ufeffa,b\r\n-5,"say ""no""\nor yes"\r\n');
});
