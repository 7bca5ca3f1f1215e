import { expect, test } from "vitest";
import { type CsvCell, type CsvColumn, csvStream, toCsv } from "~/formats/csv/csv.server";

const columnsNamed = (...headers: string[]): CsvColumn<CsvCell[]>[] =>
  headers.map((header, index) => ({ header, cell: (row) => row[index] ?? null }));

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "\u0000=1", "\r=1"])(
  "a cell %j does not start a formula",
  (cell) => {
    const [, row = ""] = toCsv(columnsNamed("head"), [[cell]]).split("\r\n");
    expect(row.replace(/^"/, "")).toMatch(/^'/);
  },
);

test("no header starts a formula", () => {
  expect(toCsv(columnsNamed("=1"), [])).toBe("\ufeff'=1\r\n");
});

test("numbers stay numbers, quotes and line ends are quoted, control characters are dropped", () => {
  const row = [-5, 'say "no"\nor\u0000 yes'];
  expect(toCsv(columnsNamed("a", "b"), [row])).toBe('\ufeffa,b\r\n-5,"say ""no""\nor yes"\r\n');
});

test("a comma and a line end alone are quoted, what is empty is not", () => {
  expect(toCsv(columnsNamed("a", "b", "c", "d"), [["x,y", "x\ny", null, ""]])).toBe(
    '\ufeffa,b,c,d\r\n"x,y","x\ny",,\r\n',
  );
});

async function* parts(asked: number[], until = 3): AsyncGenerator<CsvCell[][], void> {
  try {
    for (let number = 1; number <= until; number += 1) {
      asked.push(number);
      yield await Promise.resolve([[number, "=1"]]);
    }
  } finally {
    asked.push(0);
  }
}

const table = columnsNamed("a", "b");

test("a table that comes in parts is the same file, and no part is asked for before it is wanted", async () => {
  const asked: number[] = [];
  const reader = csvStream(table, parts(asked)).getReader();
  const chunks = [await reader.read(), await reader.read()];
  expect(asked).toEqual([1, 2]);
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) chunks.push(chunk);
  const file = Buffer.concat(chunks.map(({ value }) => value ?? new Uint8Array()));
  expect(file.toString("utf8")).toBe(
    toCsv(
      table,
      [1, 2, 3].map((number) => [number, "=1"]),
    ),
  );
});

test("a table without a row has its header", async () => {
  expect(await new Response(csvStream(table, parts([], 0))).text()).toBe("a,b\r\n");
});

test("nothing is read any more once the file is not wanted", async () => {
  const asked: number[] = [];
  const reader = csvStream(table, parts(asked)).getReader();
  await reader.read();
  await reader.cancel();
  expect(asked).toEqual([1, 0]);
});
