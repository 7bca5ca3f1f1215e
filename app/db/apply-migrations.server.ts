import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { sha256 } from "~/language/text/sha256.server";

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

/** A migration may have been written by a checkout with other ends of lines. */
function checksumsOf(sql: string): string[] {
  const unix = sql.replaceAll("\r\n", "\n");
  return [unix, unix.replaceAll("\n", "\r\n")].map(sha256);
}

type Applied = { name: string; checksum: string };

/**
 * Refuses what this build cannot serve without doing harm.
 * @throws MigrationError naming a migration that this build does not know, or knows with other statements.
 */
function refuseForeignMigrations(db: Sqlite.Database, migrations: readonly Migration[]): void {
  const known = new Map(migrations.map(({ name, sql }) => [name, checksumsOf(sql)]));
  const applied = db
    .prepare<[], Applied>(
      `SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations"
       WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"`,
    )
    .all();
  const unknown = applied.find(({ name }) => !known.has(name));
  if (unknown) {
    throw new MigrationError(
      `it was migrated by a newer version of the portal (${unknown.name}). Install that version, or restore a backup made before the update.`,
    );
  }
  const changed = applied.find(({ name, checksum }) => !known.get(name)?.includes(checksum));
  if (changed) {
    throw new MigrationError(
      `its migration ${changed.name} is not the one of this version (other checksum). Install the version that the database comes from, or restore a backup.`,
    );
  }
}

/** What SQLite finds first; null where the file is sound. */
function findDamage(db: Sqlite.Database): string | null {
  try {
    const found = String(db.pragma("quick_check(1)", { simple: true }));
    return found === "ok" ? null : (found.split("\n").at(-1) ?? found);
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)) return error.message;
    throw error;
  }
}

/** @throws MigrationError for a file that SQLite cannot read as a whole. */
function refuseDamage(db: Sqlite.Database): void {
  const damage = findDamage(db);
  if (damage) throw new MigrationError(`its file is damaged (${damage}). Restore a backup.`);
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
  ).run(randomUUID(), sha256(sql), now, name, now);
}

/**
 * Applies what is not applied yet, each migration in a transaction of its own, with the bookkeeping
 * of Prisma, so that `prisma migrate deploy` finds the same state.
 * Foreign keys are off in the meantime, as Prisma's table changes need, and checked before each commit.
 * @throws MigrationError naming the migration that failed, and for a damaged file or one of another version of the
 * portal; the database is then as it was before.
 */
export function applyMigrations(databasePath: string, migrations = bundledMigrations()): void {
  mkdirSync(path.dirname(path.resolve(databasePath)), { recursive: true });
  const db = new Sqlite(databasePath, { timeout: 5000 });
  try {
    refuseDamage(db);
    db.pragma("journal_mode = WAL");
    db.pragma("foreign_keys = OFF");
    db.exec(bookkeeping);
    refuseForeignMigrations(db, migrations);
    for (const migration of migrations) {
      db.transaction(() => {
        if (!isApplied(db, migration.name)) applyOne(db, migration);
      }).immediate();
    }
  } catch (error) {
    throw described(databasePath, error);
  } finally {
    db.close();
  }
}

function described(databasePath: string, error: unknown): MigrationError {
  const reason = error instanceof Error ? error.message : String(error);
  const what = error instanceof MigrationError ? "cannot be opened" : "could not be migrated";
  return new MigrationError(`The database ${databasePath} ${what}: ${reason}`, { cause: error });
}

/**
 * Refuses a database that this build cannot read as it is; changes nothing.
 * @throws MigrationError for a damaged file, one of another version of the portal, and one that is not migrated yet.
 */
export function refuseUnreadable(databasePath: string, migrations = bundledMigrations()): void {
  const db = new Sqlite(databasePath, { timeout: 5000, readonly: true });
  try {
    refuseDamage(db);
    refuseForeignMigrations(db, migrations);
    const missing = migrations.find(({ name }) => !isApplied(db, name));
    if (missing) {
      throw new MigrationError(
        `its migration ${missing.name} is not applied yet. Start this version of the portal once.`,
      );
    }
  } catch (error) {
    throw described(databasePath, error);
  } finally {
    db.close();
  }
}
