import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase, type Database } from "~/db/database.server";
import { findBrokenAuditEvent } from "~/domain/audit/find-broken-audit-event.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { visitor } from "~/permission/actor";

let directory: string;
let file: string;
let database: Database;

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), "rapporteur-audit-"));
  file = path.join(directory, "audit.db");
  database = await openDatabase(file);
  for (let number = 1; number <= 5; number += 1) {
    const entry = {
      action: "submission.submit",
      subjectType: "Submission",
      subjectId: `s${number}`,
      detail: { number },
    };
    await database.write((tx) => recordAuditEvent(tx, { actor: visitor, now: new Date(number * 1000) }, entry));
  }
});

afterEach(async () => {
  await database.close();
  rmSync(directory, { recursive: true });
});

/** Changes the file behind the portal's back, the triggers removed as an intruder would. */
function tamper(sql: string): void {
  const db = new Sqlite(file);
  db.exec('DROP TRIGGER "AuditEvent_no_update"; DROP TRIGGER "AuditEvent_no_delete";');
  db.exec(sql);
  db.close();
}

test("an untouched record holds", async () => {
  expect(await findBrokenAuditEvent(database.read)).toBeNull();
});

test("a changed row is found and named", async () => {
  tamper(`UPDATE "AuditEvent" SET "subjectId" = 'other' WHERE "sequence" = 3`);
  expect(await findBrokenAuditEvent(database.read)).toBe(3);
});

test("a removed row is found at its successor", async () => {
  tamper(`DELETE FROM "AuditEvent" WHERE "sequence" = 2`);
  expect(await findBrokenAuditEvent(database.read)).toBe(3);
});
