import { withoutControlCharacters } from "~/language/text/control-characters";

export type CsvCell = string | number | null;

/** A column: what is written above it, and what a row has in it. */
export type CsvColumn<Row> = { header: string; cell: (row: Row) => CsvCell };

/** What a spreadsheet takes for the start of a formula, in the wide letters of East Asian fonts too. */
const formulaStart = /^[=+\-@\t＝＋－＠]/;
const special = /[",\n]/;
const byteOrderMark = "\ufeff";

function field(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const clean = withoutControlCharacters(cell);
  const text = formulaStart.test(clean) ? `'${clean}` : clean;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(cells: readonly CsvCell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

/** A row has a cell in each column, in their order. */
function linesOf<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return rows.map((row) => line(columns.map(({ cell }) => cell(row)))).join("");
}

function head<Row>(columns: readonly CsvColumn<Row>[]): string {
  return byteOrderMark + line(columns.map(({ header }) => header));
}

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. No cell starts with a
 * character that a spreadsheet takes for the start of a formula, and none has control characters.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  return head(columns) + linesOf(columns, rows);
}

/** The next part that has a row; a part without any would have its reader wait for what does not come. */
async function nextRows<Row>(source: AsyncIterator<readonly Row[], void>): Promise<readonly Row[] | null> {
  for (;;) {
    const next = await source.next();
    if (next.done) return null;
    if (next.value.length > 0) return next.value;
  }
}

/** The same for a table whose rows come in parts: a part is asked for when the one before has been read. */
export function csvStream<Row>(
  columns: readonly CsvColumn<Row>[],
  parts: AsyncIterable<readonly Row[], void>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = parts[Symbol.asyncIterator]();
  let begun = false;
  return new ReadableStream(
    {
      pull: async (controller) => {
        const rows = await nextRows(source);
        const text = rows === null ? "" : linesOf(columns, rows);
        const written = begun ? text : head(columns) + text;
        begun = true;
        if (written !== "") controller.enqueue(encoder.encode(written));
        if (rows === null) controller.close();
      },
      cancel: async () => {
        await source.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
