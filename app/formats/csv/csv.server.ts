import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | null;

const controlCharacters = /(?![\n\t])\p{Cc}/gu;

const clean = (cell: CsvCell) => (typeof cell === "string" ? cell.replace(controlCharacters, "") : cell);

function linesOf(rows: readonly (readonly CsvCell[])[], { bom }: { bom: boolean }): string {
  const cells = rows.map((row) => row.map(clean));
  return stringify(cells, { bom, escape_formulas: true, record_delimiter: "windows" });
}

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. No cell starts with a
 * character that a spreadsheet takes for the start of a formula.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return linesOf([header, ...rows], { bom: true });
}

/** The same for a table whose rows come in parts: each part is sent before the next is asked for. */
export function csvStream(
  header: readonly string[],
  parts: AsyncIterable<readonly (readonly CsvCell[])[], void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(encoder.encode(linesOf([header], { bom: true })));
    },
    pull: async (controller) => {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(linesOf(next.value, { bom: false })));
    },
    cancel: async () => {
      await source.return?.();
    },
  });
}
