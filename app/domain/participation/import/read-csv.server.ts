import { CsvError, parse } from "csv-parse/sync";
import { mostRows, type PlacedFault } from "./import-columns";

/** The cells of a table by row, the heading first; or why it cannot be read. */
export type Table = { rows: string[][] } | { fault: PlacedFault };

const encodings: { mark: number[]; name: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], name: "utf-8" },
  { mark: [0xff, 0xfe], name: "utf-16le" },
  { mark: [0xfe, 0xff], name: "utf-16be" },
];

/** The text of a file in the encoding that its mark names, else in UTF-8; null where it is neither. */
function decode(bytes: Uint8Array): string | null {
  const marked = encodings.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  try {
    return new TextDecoder(marked?.name ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What separates cells: the sign that the heading has most of. */
function delimiterOf(text: string): string {
  const [heading = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string) => heading.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const placed = (fault: PlacedFault["fault"], row: number | null = null): Table => ({
  fault: { fault, row, column: null },
});

/** Reads CSV, in time and memory that grow with its bytes alone: it ends at the first row that is one too many. */
export function readCsv(bytes: Uint8Array): Table {
  const text = decode(bytes);
  if (text === null || text.includes("\u0000")) return placed("notText");
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      to: mostRows + 2,
      max_record_size: 100_000,
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return placed("brokenCsv", "lines" in error && typeof error.lines === "number" ? error.lines : null);
  }
}
