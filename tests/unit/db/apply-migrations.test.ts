import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { applyMigrations, bundledMigrations, MigrationError } from "~/db/apply-migrations.server";
import { emptySchema, schemaDifference } from "../../../prisma/schema-engine.mjs";

const directory = mkdtempSync(path.join(tmpdir(), "rapporteur-migrations-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

let files = 0;
const newFile = () => path.join(directory, `${(files += 1)}.db`);

function dump(file: string): unknown[] {
  const db = new Sqlite(file, { readonly: true });
  const rows = db.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").all();
  db.close();
  return rows;
}

describe("migrations", () => {
  test("applying twice changes nothing and keeps Prisma's bookkeeping", () => {
    const file = newFile();
    applyMigrations(file);
    const once = dump(file);
    applyMigrations(file);
    expect(dump(file)).toEqual(once);
    const db = new Sqlite(file, { readonly: true });
    const rows = db
      .prepare('SELECT migration_name AS name, length(checksum) AS length FROM "_prisma_migrations"')
      .all();
    db.close();
    expect(rows).toEqual(bundledMigrations().map(({ name }) => ({ name, length: 64 })));
  });

  test.each([0, 1, 2])("one that fails at statement %i leaves the previous state", (at) => {
    const file = newFile();
    applyMigrations(file);
    const before = dump(file);
    const statements = ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "DROP TABLE Review"];
    statements.splice(at, 0, "INSERT INTO no_such_table VALUES (1)");
    const failing = { name: "99999999999999_failing", sql: statements.join(";\n") };
    expect(() => applyMigrations(file, [...bundledMigrations(), failing])).toThrow(MigrationError);
    expect(dump(file)).toEqual(before);
  });

  test("one that leaves rows without their parent row is refused", () => {
    const file = newFile();
    applyMigrations(file);
    const orphan = `INSERT INTO "Member" ("userId", "participantId", "role") VALUES ('nobody', 'nothing', 'drafter')`;
    expect(() => applyMigrations(file, [...bundledMigrations(), { name: "99_orphan", sql: orphan }])).toThrow(
      MigrationError,
    );
  });

  test("the migrations reach the schema: no change waits for a migration", async () => {
    const read = (file: string) => readFileSync(path.join("prisma", file), "utf8");
    expect(await schemaDifference(read("migrations/schema.prisma"), read("schema.prisma"))).toBe("");
  });

  test("the migrated tables have the columns of the schema", async () => {
    const migrated = new Sqlite(":memory:");
    for (const { sql } of bundledMigrations()) migrated.exec(sql);
    const expected = new Sqlite(":memory:");
    expected.exec(String(await schemaDifference(emptySchema, readFileSync("prisma/schema.prisma", "utf8"))));
    const tables = (db: Sqlite.Database) =>
      db
        .prepare<[], { name: string }>(
          "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY name",
        )
        .all();
    expect(tables(migrated)).toEqual(tables(expected));
    for (const { name } of tables(expected)) {
      expect(migrated.pragma(`table_info("${name}")`)).toEqual(expected.pragma(`table_info("${name}")`));
    }
  });
});

describe("the last line of defence", () => {
  test("frozen text and the audit record cannot be changed by any statement", () => {
    const db = new Sqlite(":memory:");
    for (const { sql } of bundledMigrations()) db.exec(sql);
    db.pragma("foreign_keys = OFF");
    db.exec(`INSERT INTO "FrozenAnswer" ("id","versionId","sessionId","questionVersionId","position","language","text","wordCount")
      VALUES ('f','v','s','q',1,'ru','текст',1)`);
    db.exec(`INSERT INTO "AuditEvent" ("at","action","subjectType","subjectId","detail","previousHash","hash")
      VALUES (0,'a','t','s','{}','','h')`);
    expect(() => db.exec(`UPDATE "FrozenAnswer" SET "text" = 'other'`)).toThrow("never changes");
    expect(() => db.exec(`UPDATE "AuditEvent" SET "action" = 'b'`)).toThrow("append-only");
    expect(() => db.exec(`DELETE FROM "AuditEvent"`)).toThrow("append-only");
  });

  test("a status outside the domain is refused", () => {
    const db = new Sqlite(":memory:");
    for (const { sql } of bundledMigrations()) db.exec(sql);
    db.pragma("foreign_keys = OFF");
    const insert = `INSERT INTO "Submission" ("id","reviewId","participantId","number","language","state","createdAt","updatedAt")
      VALUES ('s','r','p',1,'en','lost',0,0)`;
    expect(() => db.exec(insert)).toThrow("CHECK");
  });
});
