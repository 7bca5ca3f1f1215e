import { rowsOf } from "./row-source.server";
import type { Prisma, WriteTransaction } from "./types";

type Value = number | Prisma.InputJsonValue;

/**
 * Gives one column of several rows a value each, by their identifiers, in one statement: Prisma needs one for every row.
 * Called with the names of table and column as they are in the schema; the noun that owns the table calls it.
 */
export function updateEach(
  tx: WriteTransaction,
  { table, column }: { table: Prisma.ModelName; column: string },
  values: readonly { id: string; value: Value }[],
): void {
  if (values.length === 0) return;
  const sql = `UPDATE "${table}" SET "${column}" = given."value"
    FROM (
      SELECT json_extract("value", '$.id') AS "id", json_extract("value", '$.value') AS "value" FROM json_each(?)
    ) AS given
    WHERE "${table}"."id" = given."id"
    RETURNING "${table}"."id"`;
  rowsOf(tx, sql, [JSON.stringify(values)]);
}
