import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

const quoted = (table: string) => `"${table.replaceAll('"', '""')}"`;

/** The names of the tables of the database. */
export function listTables(reader: Reader): string[] {
  const sql = `SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY "name"`;
  return (rowsOf(reader, sql, []) as { name: string }[]).map(({ name }) => name);
}

/** Whether SQLite finds a table and its indexes sound, and every row with its parent row. */
export function isTableSound(reader: Reader, table: string): boolean {
  try {
    const found = rowsOf(reader, `PRAGMA quick_check(${quoted(table)})`, []) as { quick_check: string }[];
    const orphans = rowsOf(reader, `PRAGMA foreign_key_check(${quoted(table)})`, []);
    return found.every(({ quick_check: line }) => line === "ok") && orphans.length === 0;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))) return false;
    throw error;
  }
}

/** The number that SQLite gave to the latest event of the audit record, were it removed since; 0 before the first. */
export function latestAuditSequence(reader: Reader): number {
  const rows = rowsOf(reader, `SELECT "seq" FROM sqlite_sequence WHERE "name" = 'AuditEvent'`, []) as { seq: number }[];
  return rows[0]?.seq ?? 0;
}
