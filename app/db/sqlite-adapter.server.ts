import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import Sqlite from "better-sqlite3";
import { withPreparedStatements, type PreparingConnection } from "./prepared-statements.server";

/** What Prisma's adapter holds beside its interface, in the version that package.json names. */
type WithConnection = SqlDriverAdapter & { client: Sqlite.Database | PreparingConnection };

function holdsConnection(adapter: SqlDriverAdapter): adapter is WithConnection {
  return "client" in adapter && adapter.client instanceof Sqlite;
}

/** Prisma's own adapter on a connection that prepares each statement once. */
export class SqliteAdapter extends PrismaBetterSqlite3 {
  override async connect(): Promise<SqlDriverAdapter> {
    const adapter = await super.connect();
    if (!holdsConnection(adapter) || !(adapter.client instanceof Sqlite)) {
      throw new Error("Prisma's adapter does not hold its connection where it did");
    }
    adapter.client = withPreparedStatements(adapter.client);
    return adapter;
  }
}
