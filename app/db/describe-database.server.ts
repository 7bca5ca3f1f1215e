import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { bundledMigrations } from "./apply-migrations.server";

function read<T>(file: string, work: (db: Sqlite.Database) => T): T {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** The names of the migrations that a database has, oldest first; empty for a database that is not the portal's. */
export function listAppliedMigrations(file: string): string[] {
  return read(file, (db) => {
    const known = db.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
    if (!known) return [];
    const query = `SELECT "migration_name" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL ORDER BY "migration_name"`;
    return db.prepare<[], string>(query).pluck().all();
  });
}

/**
 * Whether a database that is in use would be changed by the migrations of this build. False for one that is not there or
 * empty, and for one that cannot be read: opening it says why.
 */
export function needsMigration(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const applied = listAppliedMigrations(file);
    return applied.length > 0 && bundledMigrations().some(({ name }) => !applied.includes(name));
  } catch {
    return false;
  }
}

/** The migrations of a database that this build does not have: a newer version of the portal wrote it. */
export function listUnknownMigrations(file: string): string[] {
  const known = new Set(bundledMigrations().map(({ name }) => name));
  return listAppliedMigrations(file).filter((name) => !known.has(name));
}

/** Whether the file is sound as SQLite sees it, whatever version of the portal wrote it. */
export function isFileSound(file: string): boolean {
  try {
    return read(file, (db) => db.pragma("integrity_check(1)", { simple: true }) === "ok");
  } catch {
    return false;
  }
}
