import { CsvError, parse } from "csv-parse/sync";
import * as z from "zod";
import { entityKey } from "~/domain/participant/entity-key";

/** The columns of a table of the record; which of them a file has, and in what order, is its own matter. */
export const recordColumns = ["kind", "part", "participant", "onBehalfOf", "capacity", "language", "text"] as const;
export type RecordColumn = (typeof recordColumns)[number];

/** What is wrong in a table, with the line of the file on which it is; null: of the file as a whole. */
export type RowFault = { line: number | null; key: string; detail: string };

export type RecordRow = { line: number; cells: Record<RecordColumn, string> };
export type RecordTable = { rows: RecordRow[]; faults: RowFault[] };

/** How a file may call its columns, in every language that the portal has. */
export type ColumnNames = Record<RecordColumn, readonly string[]>;

/** More entries than a meeting has participants and statements. */
export const mostRows = 5000;
/** In bytes, of a table that is pasted or sent as a file. */
export const largestTable = 4 * 1024 * 1024;
const separators = [",", ";", "\t"] as const;
const unreadable = "\ufffd";

const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

/** The separator that the line with the names of the columns has most often. */
function separatorOf(text: string): string {
  const [head = ""] = text.split("\n", 1);
  const times = (separator: string) => head.split(separator).length;
  return [...separators].sort((one, other) => times(other) - times(one))[0] ?? ",";
}

function columnsIn(head: readonly string[], names: ColumnNames): Map<RecordColumn, number> {
  const keys = head.map(entityKey);
  const found = recordColumns.flatMap((column) => {
    const at = keys.findIndex((key) => names[column].some((name) => entityKey(name) === key));
    return at < 0 ? [] : [[column, at] as const];
  });
  return new Map(found);
}

const faulty = (key: string, line: number | null = null, detail = ""): RecordTable => ({
  rows: [],
  faults: [{ line, key, detail }],
});

function readRows(text: string): z.infer<typeof parsedRows> {
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, to: mostRows + 2 };
  return parsedRows.parse(parse(text, { ...options, delimiter: separatorOf(text) }));
}

/**
 * A table of the record as CSV with commas, semicolons or tabs; its first line names the columns. Nothing is taken for a
 * formula, and what cannot be read is a fault with its line.
 */
export function readRecordTable(text: string, names: ColumnNames): RecordTable {
  if (text.trim() === "") return faulty("empty");
  const damaged = text.split("\n").findIndex((line) => line.includes(unreadable));
  if (damaged >= 0) return faulty("encoding", damaged + 1);
  try {
    const [head, ...body] = readRows(text);
    const columns = columnsIn(head?.record ?? [], names);
    const missing = (["kind", "participant"] as const).filter((column) => !columns.has(column));
    if (missing.length > 0)
      return faulty("noColumn", 1, missing.map((column) => names[column][0] ?? column).join(", "));
    if (body.length > mostRows) return faulty("tooManyRows", null, String(mostRows));
    if (body.length === 0) return faulty("empty");
    const cellsOf = (record: readonly string[]) =>
      Object.fromEntries(recordColumns.map((column) => [column, (record[columns.get(column) ?? -1] ?? "").trim()]));
    const rows = body.map(({ record, info }) => ({
      line: info.lines,
      cells: cellsOf(record) as Record<RecordColumn, string>,
    }));
    return { rows, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    return faulty("notCsv", lines ?? null);
  }
}
