import { closeSync, mkdirSync, openSync, readSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";

export type DatabaseLock = { release(): void };

export class DatabaseInUseError extends Error {
  override name = "DatabaseInUseError";
}

/** What this process holds: its own lock files may not be opened and closed, that would give up its locks. */
const held = new Set<string>();

/** Where SQLite keeps `user_version` in a file. */
const versionOffset = 60;

function holderOf(file: string): number | null {
  if (held.has(file)) return process.pid;
  const bytes = Buffer.alloc(4);
  const opened = openSync(file, "r");
  try {
    return readSync(opened, bytes, 0, 4, versionOffset) === 4 ? bytes.readInt32BE() : null;
  } finally {
    closeSync(opened);
  }
}

function take(file: string): Sqlite.Database {
  const db = new Sqlite(file, { timeout: 0 });
  try {
    db.pragma("locking_mode = EXCLUSIVE");
    db.pragma(`user_version = ${process.pid}`);
    db.exec("BEGIN EXCLUSIVE; COMMIT");
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Keeps other processes from serving the same database: a lock file beside it, itself a small SQLite file, that names the
 * process and is locked through the operating system. The lock of a process that was killed ends with it, so that a file
 * left behind holds nobody up.
 * @throws DatabaseInUseError where another process, or this one, serves the database already.
 */
export function lockDatabase(databasePath: string): DatabaseLock {
  const file = `${path.resolve(databasePath)}.lock`;
  mkdirSync(path.dirname(file), { recursive: true });
  let db: Sqlite.Database;
  try {
    db = take(file);
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !/^SQLITE_(BUSY|LOCKED)/.test(error.code)) throw error;
    throw new DatabaseInUseError(
      `The database ${databasePath} is in use by another process (${holderOf(file) ?? "unknown"}). ` +
        "Stop that process, or set DATABASE_PATH to another file.",
      { cause: error },
    );
  }
  held.add(file);
  return {
    release: () => {
      if (held.delete(file)) db.close();
    },
  };
}
