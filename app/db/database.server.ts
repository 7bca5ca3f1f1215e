import { PrismaClient } from "./generated/client";
import { applyMigrations, bundledMigrations, refuseUnreadable } from "./apply-migrations.server";
import { needsMigration } from "./describe-database.server";
import { configureReader, configureWriter } from "./pragmas.server";
import { bindReader, bindTransaction, type StatementCounter } from "./row-source.server";
import { ReadingAdapter, WritingAdapter } from "./sqlite-adapter.server";
import type { ReadClient, WriteTransaction } from "./types";
import { watchFiles, type FileFault } from "./watch-files.server";

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
  /** Whether the file or its log was removed or replaced while it is open; writes are then refused. Null where all is well. */
  fileFault(): FileFault | null;
  /** How many statements the database was given since it was opened; a test tells by it what a request costs. */
  statements: Readonly<StatementCounter>;
  close(): Promise<void>;
};

/** A write that would be lost: answered as one that cannot be made just now. */
export class FilesGoneError extends Error {
  override name = "FilesGoneError";
  readonly code = "SQLITE_IOERR";
}

const transactionLimits = { maxWait: 30_000, timeout: 30_000 };

async function pendingMigrations(reader: PrismaClient): Promise<string[]> {
  const rows = await reader.$queryRaw<{ name: string }[]>`
    SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`;
  const applied = new Set(rows.map((row) => row.name));
  return bundledMigrations().flatMap(({ name }) => (applied.has(name) ? [] : [name]));
}

type OpenOptions = {
  /** Called before a database that is in use is migrated; where it rejects, nothing is changed. */
  beforeMigrating?: () => Promise<void>;
};

/**
 * Brings the SQLite file at `path` up to the latest migration and opens it.
 * @throws MigrationError when a migration fails, and for a damaged file or one of another version of the portal; the file
 * is then as it was before.
 */
export async function openDatabase(path: string, { beforeMigrating }: OpenOptions = {}): Promise<Database> {
  if (beforeMigrating && needsMigration(path)) await beforeMigrating();
  applyMigrations(path);
  const statements: StatementCounter = { count: 0 };
  const url = `file:${path}`;
  const writing = new WritingAdapter({ url }, statements);
  const reading = new ReadingAdapter({ url }, statements);
  const writer = new PrismaClient({ adapter: writing });
  const reader = new PrismaClient({ adapter: reading });
  await configureWriter(writer);
  await configureReader(reader);
  bindReader(reader, reading.rows);
  const fileFault = watchFiles(path);
  return {
    read: reader,
    write: async (work) => {
      const fault = fileFault();
      if (fault) throw new FilesGoneError(fault);
      return writer.$transaction((tx) => {
        bindTransaction(tx, writing.rows);
        return work(tx);
      }, transactionLimits);
    },
    fileFault,
    statements,
    pendingMigrations: () => pendingMigrations(reader),
    close: async () => {
      await reader.$disconnect();
      await writer.$disconnect();
    },
  };
}

/**
 * Opens a database to read it, also while the portal runs; nothing is migrated or changed.
 * @throws MigrationError for a damaged file, one of another version of the portal, and one that is not migrated yet.
 */
export async function openToRead(path: string): Promise<Pick<Database, "read" | "close">> {
  refuseUnreadable(path);
  const reading = new ReadingAdapter({ url: `file:${path}` });
  const reader = new PrismaClient({ adapter: reading });
  await configureReader(reader);
  bindReader(reader, reading.rows);
  return { read: reader, close: () => reader.$disconnect() };
}
