import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import Sqlite from "better-sqlite3";
import { withPreparedStatements, type PreparingConnection } from "./prepared-statements.server";
import { rowSource, type StatementCounter } from "./row-source.server";
import { SharedCommits } from "./shared-commit.server";

/** What Prisma's adapter has in addition to its interface, in the version that package.json names. */
type WithConnection = SqlDriverAdapter & { client: Sqlite.Database | PreparingConnection };

function holdsConnection(adapter: SqlDriverAdapter): adapter is WithConnection {
  return "client" in adapter && adapter.client instanceof Sqlite;
}

/** Prisma's own adapter on a connection that prepares each statement once. */
export class ReadingAdapter extends PrismaBetterSqlite3 {
  #rows: ReturnType<typeof rowSource> | undefined;

  constructor(
    options: ConstructorParameters<typeof PrismaBetterSqlite3>[0],
    private readonly statements: StatementCounter = { count: 0 },
  ) {
    super(options);
  }

  /** The portal's own statements on the connection, once it is open. */
  get rows(): ReturnType<typeof rowSource> {
    if (!this.#rows) throw new Error("The connection is not open yet");
    return this.#rows;
  }

  override async connect(): Promise<SqlDriverAdapter> {
    return (await this.open()).adapter;
  }

  protected async open(): Promise<{ adapter: SqlDriverAdapter; connection: Sqlite.Database }> {
    const adapter = await super.connect();
    if (!holdsConnection(adapter) || !(adapter.client instanceof Sqlite)) {
      throw new Error("Prisma's adapter does not hold its connection where it did");
    }
    const connection = adapter.client;
    adapter.client = withPreparedStatements(connection, this.statements);
    this.#rows = rowSource(connection, this.statements);
    return { adapter, connection };
  }
}

/** The same for writing: transactions that wait for one another share a COMMIT. */
export class WritingAdapter extends ReadingAdapter {
  override async connect(): Promise<SqlDriverAdapter> {
    const { adapter, connection } = await this.open();
    const commits = new SharedCommits(adapter, () => connection.inTransaction);
    return {
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      queryRaw: (query) => adapter.queryRaw(query),
      executeRaw: (query) => adapter.executeRaw(query),
      executeScript: (script) => adapter.executeScript(script),
      startTransaction: () => commits.startTransaction(),
      dispose: async () => {
        await commits.close();
        await adapter.dispose();
      },
    };
  }
}
