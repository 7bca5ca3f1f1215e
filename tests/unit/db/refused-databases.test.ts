import { closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, beforeEach, expect, test } from "vitest";
import { applyMigrations, bundledMigrations, MigrationError } from "~/db/apply-migrations.server";
import { openDatabase } from "~/db/database.server";

const directory = mkdtempSync(path.join(tmpdir(), "rapporteur-refused-"));
let files = 0;
let file = "";

beforeEach(() => {
  file = path.join(directory, `${(files += 1)}.db`);
  applyMigrations(file);
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function change(sql: string): void {
  const db = new Sqlite(file);
  db.exec(sql);
  db.close();
}

test("a database of a newer version is refused with what to do", async () => {
  change(`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name")
    VALUES ('x', 'x', 1, '29990101000000_later')`);
  await expect(openDatabase(file)).rejects.toThrow(MigrationError);
  await expect(openDatabase(file)).rejects.toThrow(
    `The database ${file} cannot be opened: it was migrated by a newer version of the portal (29990101000000_later). Install that version`,
  );
});

test("a migration with another checksum is refused, named", async () => {
  const [first] = bundledMigrations();
  change(`UPDATE "_prisma_migrations" SET "checksum" = 'other' WHERE "migration_name" = '${first?.name}'`);
  await expect(openDatabase(file)).rejects.toThrow(`its migration ${first?.name} is not the one of this version`);
});

test("ends of lines make no other migration", async () => {
  const windows = bundledMigrations().map(({ name, sql }) => ({ name, sql: sql.replaceAll("\n", "\r\n") }));
  const other = `${file}-windows`;
  applyMigrations(other, windows);
  const database = await openDatabase(other);
  expect(await database.pendingMigrations()).toEqual([]);
  await database.close();
});

test("a damaged file is refused", async () => {
  change(`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
    INSERT INTO "AuditEvent" ("at","action","subjectType","subjectId","detail","previousHash","hash")
    SELECT 0, 'a', 't', 's' || i, '{}', hex(randomblob(32)), hex(randomblob(32)) FROM n`);
  const opened = openSync(file, "r+");
  writeSync(opened, Buffer.alloc(200_000), 0, 200_000, fstatSync(opened).size - 300_000);
  closeSync(opened);
  await expect(openDatabase(file)).rejects.toThrow(/cannot be opened: its file is damaged \(.+\)\. Restore a backup\./);
});

test.each(["no database at all", "SQLite format 3\0 and then nothing"])(
  "a file that holds %j is refused",
  async (text) => {
    writeFileSync(file, text.padEnd(4096, "."));
    await expect(openDatabase(file)).rejects.toThrow(
      /cannot be opened: its file is damaged \(.+\)\. Restore a backup\./,
    );
  },
);

test("writes are refused once the log or the file is missing, and the fault lasts", async () => {
  const database = await openDatabase(file);
  expect(database.fileFault()).toBeNull();
  const write = () => database.write((tx) => tx.$executeRawUnsafe("DELETE FROM Member"));
  await write();
  rmSync(`${file}-wal`);
  expect(database.fileFault()).toBe("logRemoved");
  await expect(write()).rejects.toMatchObject({ code: "SQLITE_IOERR" });
  await database.close();
});

test("a database file that was replaced while it is open is noticed", async () => {
  const database = await openDatabase(file);
  rmSync(file);
  applyMigrations(file);
  expect(database.fileFault()).toBe("databaseReplaced");
  await database.close();
});
