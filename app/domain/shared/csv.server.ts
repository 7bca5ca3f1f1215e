import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | null;

const controlCharacters = /(?![\n\t])\p{Cc}/gu;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. No cell starts with a
 * character that a spreadsheet takes for the start of a formula.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const clean = (cell: CsvCell) => (typeof cell === "string" ? cell.replace(controlCharacters, "") : cell);
  return stringify([[...header], ...rows.map((row) => row.map(clean))], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

/** A CSV file as an answer: an attachment under its name. */
export function csvHeaders(fileName: string): Record<string, string> {
  return {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "Cache-Control": "no-cache",
  };
}
