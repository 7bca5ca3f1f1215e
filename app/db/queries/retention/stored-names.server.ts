import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

const tables = `SELECT t."name" FROM sqlite_schema t JOIN pragma_table_info(t."name") c
  WHERE t."type" = 'table' AND c."name" = 'storedName'`;

/**
 * What every file is stored under that a row refers to: the column `storedName` of whichever table has one, so that a table
 * with files that comes later is among them by itself.
 */
export function storedNames(reader: Reader): Set<string> {
  const named = (rowsOf(reader, tables, []) as { name: string }[]).map(
    ({ name }) => `SELECT "storedName" FROM "${name}"`,
  );
  if (named.length === 0) throw new Error("No table refers to stored files");
  return new Set(
    (rowsOf(reader, named.join(" UNION ALL "), []) as { storedName: string }[]).map((row) => row.storedName),
  );
}
