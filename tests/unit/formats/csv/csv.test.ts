import { expect, test } from "vitest";
import { csvStream, toCsv, type CsvCell } from "~/formats/csv/csv.server";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"])("a cell %j does not start a formula", (cell) => {
  const [, row = ""] = toCsv(["head"], [[cell]]).split("\r\n");
  expect(row.replace(/^"/, "")).toMatch(/^'/);
});

test("numbers stay numbers, quotes and line ends are quoted, control characters are dropped", () => {
  expect(toCsv(["a", "b"], [[-5, 'say "no"\nor\u0000 yes']])).toBe('\ufeffa,b\r\n-5,"say ""no""\nor yes"\r\n');
});

test("a table that comes in parts is the same file, and no part is asked for before it is sent", async () => {
  const asked: number[] = [];
  async function* parts(): AsyncGenerator<CsvCell[][]> {
    for (const number of [1, 2, 3]) {
      asked.push(number);
      yield await Promise.resolve([[number, "=1"]]);
    }
  }
  const reader = csvStream(["a", "b"], parts()).getReader();
  const chunks = [await reader.read(), await reader.read()];
  expect(asked.length).toBeLessThan(3);
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) chunks.push(chunk);
  const file = Buffer.concat(chunks.map(({ value }) => value ?? new Uint8Array()));
  expect(file.toString("utf8")).toBe(
    toCsv(
      ["a", "b"],
      [1, 2, 3].map((number) => [number, "=1"]),
    ),
  );
});
