import { readXlsx } from "hucre/xlsx";
import { largestUnpacked, mostColumns, mostRows, type PlacedFault } from "./import-columns";
import { readCsv, type Table } from "./read-csv.server";
import { unpacksWithin } from "~/domain/shared/zip-archive.server";

const placed = (fault: PlacedFault["fault"], row: number | null = null): Table => ({
  fault: { fault, row, column: null },
});

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The older binary format, and workbooks that are protected by a password. */
const isCompound = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** One more than may be there, so that what is too much is seen. */
const widest = `A1:${columnName(mostColumns)}${mostRows + 2}`;

/** "A" for 0, "Z" for 25, "AA" for 26. */
function columnName(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnName(Math.floor(index / 26) - 1) + rest;
}

const cellText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
};

/** A workbook's first sheet. A cell with a formula is a fault: what it says depends on who opens it. */
async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  if (!unpacksWithin(bytes, largestUnpacked)) return placed("unpacksTooLarge");
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], range: widest });
    const [sheet] = sheets;
    if (!sheet) return placed("empty");
    for (const [place, cell] of sheet.cells ?? []) {
      if (cell.formula !== undefined) return placed("formula", 1 + Number(place.split(",")[0]));
    }
    return { rows: sheet.rows.map((row) => row.map(cellText)) };
  } catch {
    return placed("brokenXlsx");
  }
}

/** Reads an uploaded table, CSV or XLSX, by what its bytes are and not by its name. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) return placed("empty");
  if (isCompound(bytes)) return placed("notSpreadsheet");
  return isArchive(bytes) ? readWorkbook(bytes) : readCsv(bytes);
}
