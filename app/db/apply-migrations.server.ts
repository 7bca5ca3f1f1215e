import { createHash, randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";

/** prisma/migrations as text, part of the build: name of the migration -> SQL. */
const files = import.meta.glob<string>("../../prisma/migrations/*/migration.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp, "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;

export type Migration = { name: string; sql: string };

export class MigrationError extends Error {
  override name = "MigrationError";
}

/** The migrations of this build, oldest first. */
export function bundledMigrations(): Migration[] {
  return Object.entries(files)
    .map(([file, sql]) => ({ name: path.basename(path.dirname(file)), sql }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isApplied(db: Sqlite.Database, name: string): boolean {
  const query = `SELECT 1 FROM "_prisma_migrations"
    WHERE "migration_name" = ? AND "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;
  return db.prepare(query).get(name) !== undefined;
}

function applyOne(db: Sqlite.Database, { name, sql }: Migration): void {
  db.exec(sql);
  const broken = db.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0) throw new Error("rows without their parent row");
  const now = Date.now();
  db.prepare(
    `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(randomUUID(), createHash("sha256").update(sql).digest("hex"), now, name, now);
}

/**
 * Applies what is not applied yet, each migration in a transaction of its own, with the bookkeeping
 * of Prisma, so that `prisma migrate deploy` finds the same state.
 * Foreign keys are off meanwhile, as Prisma's table changes need, and checked before each commit.
 * @throws MigrationError naming the migration; the database is then as it was before it.
 */
export function applyMigrations(databasePath: string, migrations = bundledMigrations()): void {
  mkdirSync(path.dirname(path.resolve(databasePath)), { recursive: true });
  const db = new Sqlite(databasePath, { timeout: 5000 });
  try {
    db.pragma("journal_mode = WAL");
    db.pragma("foreign_keys = OFF");
    db.exec(bookkeeping);
    for (const migration of migrations) {
      db.transaction(() => {
        if (!isApplied(db, migration.name)) applyOne(db, migration);
      }).immediate();
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`The database ${databasePath} could not be migrated: ${reason}`, { cause: error });
  } finally {
    db.close();
  }
}
