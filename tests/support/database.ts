import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, beforeEach } from "vitest";
import * as z from "zod";
import { openDatabase, type Database } from "~/db/database.server";
import type { CommandContext } from "~/domain/shared/context";
import { visitor } from "~/permission/actor";

/** A migrated SQLite file of this worker alone. */
export const databasePath = path.join(tmpdir(), `rapporteur-${process.pid}-${randomUUID().slice(0, 8)}.db`);

/** Empties every table but that of the migrations, without the triggers that protect the audit record. */
function emptyTables(): void {
  const db = new Sqlite(databasePath, { timeout: 5000 });
  try {
    db.pragma("foreign_keys = OFF");
    const tables = db
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'",
      )
      .pluck()
      .all();
    const triggers = z
      .array(z.object({ name: z.string(), sql: z.string() }))
      .parse(db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all());
    db.transaction(() => {
      for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
      for (const table of tables) db.exec(`DELETE FROM "${String(table)}"`);
      db.exec("DELETE FROM sqlite_sequence");
      for (const { sql } of triggers) db.exec(sql);
    }).immediate();
  } finally {
    db.close();
  }
}

export type Held = {
  readonly database: Database;
  /** The context of a command or query: a visitor, now, unless told otherwise. */
  ctx(overrides?: Partial<CommandContext>): CommandContext;
};

/**
 * A real SQLite file for the tests of a file: opened before them, emptied by deletion before each of them. With
 * `keep`, what `beforeAll` puts in stays for all of them.
 */
export function useDatabase({ keep = false }: { keep?: boolean } = {}): Held {
  let opened: Database | undefined;
  const database = () => {
    if (!opened) throw new Error("The database is open inside tests only");
    return opened;
  };
  beforeAll(async () => {
    opened = await openDatabase(databasePath);
    emptyTables();
  });
  beforeEach(() => {
    if (!keep) emptyTables();
  });
  afterAll(async () => {
    await opened?.close();
    for (const suffix of ["", "-wal", "-shm"]) rmSync(databasePath + suffix, { force: true });
  });
  return {
    get database() {
      return database();
    },
    ctx: (overrides) => ({
      read: database().read,
      write: (work) => database().write(work),
      actor: visitor,
      now: new Date("2026-02-01T10:00:00Z"),
      ...overrides,
    }),
  };
}
