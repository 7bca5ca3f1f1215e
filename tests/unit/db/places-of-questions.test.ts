import { createHash } from "node:crypto";
import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { bundledMigrations } from "~/db/apply-migrations.server";
import { seedDemonstration } from "#seed/seed-demonstration";
import { deleteAssociateMembers } from "../../support/older-database";
import { databasePath, useDatabase } from "../../support/database";

const held = useDatabase();
const migration = "20261126180000_places_of_questions";

/** A hash of every row of a table, in the columns that it had before. */
function hashOf(db: Sqlite.Database, table: string, columns: readonly string[]): string {
  const rows = db
    .prepare(`SELECT ${columns.join(", ")} FROM "${table}" ORDER BY 1, 2`)
    .raw()
    .all();
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

const rowsOf = (db: Sqlite.Database, sql: string) => db.prepare(sql).raw().all() as string[][];

test("the migration of the places keeps every word, every trigger and every index", async () => {
  const now = new Date("2026-02-01T10:00:00Z");
  await seedDemonstration(held.database, { now, password: "a long password for a test", progress: () => undefined });
  const before = new Sqlite(":memory:");
  const [earlier, later] = [bundledMigrations().filter(({ name }) => name < migration), bundledMigrations()];
  for (const { sql } of earlier) before.exec(sql);
  before.pragma("foreign_keys = OFF");
  deleteAssociateMembers(databasePath);
  before.prepare("ATTACH ? AS source").run(databasePath);
  const tables = [
    "Objective",
    "Review",
    "ThematicSession",
    "Participant",
    "GuidingQuestion",
    "GuidingQuestionVersion",
    "Submission",
    "Answer",
    "AnswerRevision",
    "SubmissionVersion",
    "FrozenAnswer",
    "FrozenAnswerObjective",
  ];
  const columns = new Map<string, string[]>();
  for (const table of tables) {
    const names = rowsOf(before, `SELECT name FROM pragma_table_info('${table}', 'main')`).map(([name]) => `"${name}"`);
    columns.set(table, names);
    before.exec(`INSERT INTO main."${table}" (${names.join()}) SELECT ${names.join()} FROM source."${table}"`);
  }
  before.exec("DETACH source");
  const hashes = () => tables.map((table) => [table, hashOf(before, table, columns.get(table) ?? [])]);
  const objects = () =>
    rowsOf(before, `SELECT type, name FROM sqlite_master WHERE tbl_name IN ('Answer', 'FrozenAnswer') ORDER BY 2`);
  const [rows, made] = [hashes(), objects()];
  before.exec(later.find(({ name }) => name === migration)?.sql ?? "");
  expect(hashes()).toEqual(rows);
  expect(objects()).toEqual(expect.arrayContaining(made));
  expect(rowsOf(before, `SELECT DISTINCT "scope" FROM "GuidingQuestion"`)).toEqual([["every-session"]]);
  expect(before.pragma("foreign_key_check")).toEqual([]);
});
