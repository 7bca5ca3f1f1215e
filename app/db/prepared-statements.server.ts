import type Sqlite from "better-sqlite3";
import { memoize } from "~/language/bounded-cache";

type Bound = {
  reader: boolean;
  columns(): Sqlite.ColumnDefinition[];
  run(): Sqlite.RunResult;
  raw(): { all(): unknown[] };
};

/** As much of a better-sqlite3 statement as Prisma's adapter uses. */
export type PreparedStatement = { run(): Sqlite.RunResult; bind(values: unknown[]): Bound };

/** As much of a better-sqlite3 connection as Prisma's adapter uses. */
export type PreparingConnection = Pick<Sqlite.Database, "close" | "exec"> & { prepare(sql: string): PreparedStatement };

const mostStatements = 500;

function reusable(statement: Sqlite.Statement): PreparedStatement {
  const { reader } = statement;
  const columns = reader ? statement.columns() : [];
  if (reader) statement.raw(true);
  return {
    run: () => statement.run(),
    bind: (values) => ({
      reader,
      columns: () => columns,
      run: () => statement.run(values),
      raw: () => ({ all: () => statement.all(values) }),
    }),
  };
}

/**
 * The connection with each statement prepared once: Prisma's adapter has SQLite parse and plan the same few hundred
 * texts again for every query. SQLite itself prepares a statement anew where the schema has changed.
 */
export function withPreparedStatements(connection: Sqlite.Database): PreparingConnection {
  const prepare = (sql: string) => reusable(connection.prepare(sql));
  const prepareOnce = memoize(mostStatements, prepare);
  return {
    // Some pragmas do their work while they are prepared.
    prepare: (sql) => (/^\s*PRAGMA\b/i.test(sql) ? prepare(sql) : prepareOnce(sql)),
    exec: (sql) => connection.exec(sql),
    close: () => connection.close(),
  };
}
