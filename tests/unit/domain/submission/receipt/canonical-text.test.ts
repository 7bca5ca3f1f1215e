import { rmSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyMigrations, bundledMigrations } from "~/db/apply-migrations.server";
import { readCanonicalText } from "~/domain/submission/receipt/read-canonical-text.server";
import { sha256 } from "~/language/text/sha256.server";
import { databasePath, useDatabase } from "../../../../support/database";
import { publishedCase, type PublishedCase } from "../../../../given/published-case";

const held = useDatabase({ keep: true });
const before = `${databasePath}-before`;
let world: PublishedCase;

beforeAll(async () => {
  world = await publishedCase(held.database);
});
afterAll(() => {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(before + suffix, { force: true });
});

type Row = { id: string; canonicalHead: string };

function headsOf(file: string): { id: string; canonicalHead: unknown }[] {
  const db = new Sqlite(file, { readonly: true });
  const rows = db.prepare<[], Row>('SELECT "id", "canonicalHead" FROM "SubmissionVersion" ORDER BY "id"').all();
  db.close();
  return rows.map(({ id, canonicalHead }) => ({ id, canonicalHead: JSON.parse(canonicalHead) as unknown }));
}

/** A file as it was before the heads were frozen, with the content of the test's database. */
function fillAsBefore(): void {
  const earlier = bundledMigrations().filter(({ name }) => name < "20261121151500_canonical_head");
  applyMigrations(before, earlier);
  const db = new Sqlite(before);
  db.pragma("foreign_keys = OFF");
  db.exec(`ATTACH '${databasePath}' AS now`);
  const names =
    "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%'";
  // What triggers copy comes with the rows it is copied from; the table of the copies then says the same again.
  for (const table of db.prepare<[], string>(names).pluck().all()) {
    const columnsIn = (schema: string) =>
      db.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}', '${schema}')`).pluck().all();
    const there = new Set(columnsIn("now"));
    const columns = columnsIn("main").filter((name) => there.has(name));
    const list = columns.map((name) => `"${name}"`).join(", ");
    if (list) db.exec(`INSERT OR REPLACE INTO main."${table}" (${list}) SELECT ${list} FROM now."${table}"`);
  }
  db.close();
}

test("the migration gives versions that were there the head they were hashed with", () => {
  fillAsBefore();
  applyMigrations(before);
  expect(headsOf(before)).toEqual(headsOf(databasePath));
  const joint = headsOf(before).find(({ id }) => id === world.joint.version.id);
  expect(joint?.canonicalHead).toEqual({
    review: "ece-test",
    participant: "se",
    associates: ["no", "mt"],
    submission: world.joint.submission.number,
    answers: [{ session: 2, question: 4 }],
  });
  const db = new Sqlite(before);
  expect(() => db.exec(`UPDATE "SubmissionVersion" SET "canonicalHead" = '{}'`)).toThrow(
    "a frozen version never changes",
  );
  db.close();
});

test("nothing is frozen without its head", () => {
  const db = new Sqlite(databasePath);
  db.pragma("foreign_keys = OFF");
  const insert = `INSERT INTO "SubmissionVersion" ("id", "submissionId", "version", "receiptNumber", "submittedAt", "sha256",
    "wordCount") VALUES ('v', 's', 1, 'r', 0, '${"0".repeat(64)}', 0)`;
  expect(() => db.exec(insert)).toThrow("a frozen version names what its canonical text names");
  db.close();
});

test("the hash of a receipt stays valid when anything is renamed, leaves or is renumbered after it", async () => {
  const { review, submission, version } = { review: world.review.slug, ...world.joint };
  const key = { review, number: submission.number, version: version.version };
  const text = await readCanonicalText(held.ctx(), key);
  expect(sha256(text)).toBe(version.sha256);
  await held.database.write(async (tx) => {
    await tx.participant.update({ where: { slug: "no" }, data: { slug: "norway-renamed" } });
    await tx.participant.update({ where: { slug: "se" }, data: { slug: "sweden-renamed" } });
    await tx.submissionAssociate.deleteMany({ where: { participant: { slug: "mt" } } });
    await tx.thematicSession.updateMany({ where: { number: 2 }, data: { number: 7 } });
  });
  expect(await readCanonicalText(held.ctx(), key)).toBe(text);
});
