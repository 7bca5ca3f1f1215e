import { writeXlsx } from "hucre/xlsx";
import { withoutControlCharacters } from "~/language/text/control-characters";
import type { CsvCell, CsvColumn } from "~/formats/csv/csv.server";

const widest = 60;

/** The text of a cell: without control characters, which XML cannot carry. A text is never a formula in this format. */
function cellOf(value: CsvCell): CsvCell {
  return typeof value === "string" ? withoutControlCharacters(value) : value;
}

function widthOf(cells: readonly CsvCell[]): number {
  return Math.min(widest, 2 + Math.max(...cells.map((cell) => String(cell ?? "").length)));
}

/** The name of a sheet: at most 31 characters, none of those that spreadsheets refuse. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}

/** A table as a workbook (Office Open XML) with one sheet: its first row has the headers and stays in view. */
export async function toXlsx<Row>(
  title: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): Promise<Uint8Array<ArrayBuffer>> {
  const table = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ cell }) => cellOf(cell(row)))),
  ];
  const widths = columns.map((_, index) => ({
    width: widthOf(table.slice(0, 200).map((cells) => cells[index] ?? null)),
  }));
  const sheet = { name: sheetName(title), columns: widths, rows: table, freezePane: { rows: 1 } };
  return new Uint8Array(await writeXlsx({ sheets: [sheet] }));
}
