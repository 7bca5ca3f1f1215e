import { PrismaClient } from "./generated/client";
import { applyMigrations, bundledMigrations } from "./apply-migrations.server";
import { configureReader, configureWriter } from "./pragmas.server";
import { ReadingAdapter, WritingAdapter } from "./sqlite-adapter.server";
import type { ReadClient, WriteTransaction } from "./types";

export type Database = {
  /** Committed rows, on a connection that cannot write. */
  read: ReadClient;
  /**
   * The only way to write: a callback transaction, queued behind those before it.
   * Everything commits when the callback resolves and nothing when it throws (docs/decisions/0002).
   */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Names of migrations of this build that the database does not have; throws where it does not answer. */
  pendingMigrations(): Promise<string[]>;
  close(): Promise<void>;
};

const transactionLimits = { maxWait: 30_000, timeout: 30_000 };

function connect(path: string, Adapter: typeof ReadingAdapter): PrismaClient {
  return new PrismaClient({ adapter: new Adapter({ url: `file:${path}` }) });
}

async function pendingMigrations(reader: PrismaClient): Promise<string[]> {
  const rows = await reader.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`;
  const applied = new Set(rows.map((row) => row.name));
  return bundledMigrations().flatMap(({ name }) => (applied.has(name) ? [] : [name]));
}

/**
 * Brings the SQLite file at `path` up to the latest migration and opens it.
 * @throws MigrationError when a migration fails; the file is then as it was before.
 */
export async function openDatabase(path: string): Promise<Database> {
  applyMigrations(path);
  const writer = connect(path, WritingAdapter);
  const reader = connect(path, ReadingAdapter);
  await configureWriter(writer);
  await configureReader(reader);
  return {
    read: reader,
    write: (work) => writer.$transaction(work, transactionLimits),
    pendingMigrations: () => pendingMigrations(reader),
    close: async () => {
      await reader.$disconnect();
      await writer.$disconnect();
    },
  };
}
