import type Sqlite from "better-sqlite3";
import { memoize } from "~/language/bounded-cache";
import { sha256 } from "~/language/text/sha256.server";
import type { Reader } from "./types";

/** What a query takes as parameters, and what a row holds: SQLite's own types. */
export type Parameter = string | number | null;

/** Counts the statements that a database was given, those of Prisma included; transactions count as they are opened. */
export type StatementCounter = { count: number };

type RowSource = (sql: string, parameters: readonly Parameter[]) => unknown[];

const mostStatements = 200;

/** Runs the portal's own statements on a connection, each prepared once. They may call `sha256(text)`. */
export function rowSource(connection: Sqlite.Database, statements: StatementCounter): RowSource {
  connection.function("sha256", { deterministic: true }, (text) => sha256(String(text)));
  const prepare = memoize(mostStatements, (sql) => connection.prepare(sql).safeIntegers(false));
  return (sql, parameters) => {
    statements.count += 1;
    return prepare(sql).all(...parameters);
  };
}

const sources = new WeakMap<object, RowSource>();
const transactions = new WeakSet();

/** From here on `rowsOf` knows on which connection the reader works. */
export function bindReader(reader: object, source: RowSource): void {
  sources.set(reader, source);
}

/** The same for a transaction: what it reads may never be committed. */
export function bindTransaction(tx: object, source: RowSource): void {
  sources.set(tx, source);
  transactions.add(tx);
}

/** Whether the reader sees what is not committed. */
export function isTransaction(reader: Reader): boolean {
  return transactions.has(reader);
}

/**
 * The rows of a statement as SQLite gives them, on the connection of the reader: inside a transaction with what it has
 * written. For the few reads that every request makes, in `db/queries`, and for the record of actions: it costs a tenth
 * of Prisma's way.
 */
export function rowsOf(reader: Reader, sql: string, parameters: readonly Parameter[]): unknown[] {
  const source = sources.get(reader);
  if (!source) throw new Error("This reader belongs to no open database");
  return source(sql, parameters);
}
