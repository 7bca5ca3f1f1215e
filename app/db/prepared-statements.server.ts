import type Sqlite from "better-sqlite3";
import { memoize } from "~/language/bounded-cache";
import type { StatementCounter } from "./row-source.server";

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

function reusable(statement: Sqlite.Statement, statements: StatementCounter): PreparedStatement {
  const { reader } = statement;
  const columns = reader ? statement.columns() : [];
  if (reader) statement.raw(true);
  const counted = <T>(run: () => T): T => {
    statements.count += 1;
    return run();
  };
  return {
    run: () => counted(() => statement.run()),
    bind: (values) => ({
      reader,
      columns: () => columns,
      run: () => counted(() => statement.run(values)),
      raw: () => ({ all: () => counted(() => statement.all(values)) }),
    }),
  };
}

/**
 * The connection with each statement prepared once: Prisma's adapter has SQLite parse and plan the same few hundred
 * texts again for every query. SQLite itself prepares a statement again where the schema has changed.
 */
export function withPreparedStatements(connection: Sqlite.Database, statements: StatementCounter): PreparingConnection {
  const prepare = (sql: string) => reusable(connection.prepare(sql), statements);
  const prepareOnce = memoize(mostStatements, prepare);
  return {
    // Some pragmas do their work while they are prepared.
    prepare: (sql) => (/^\s*PRAGMA\b/i.test(sql) ? prepare(sql) : prepareOnce(sql)),
    exec: (sql) => {
      statements.count += 1;
      return connection.exec(sql);
    },
    close: () => connection.close(),
  };
}
