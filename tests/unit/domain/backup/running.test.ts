import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyMigrations, bundledMigrations } from "~/db/apply-migrations.server";
import { listAppliedMigrations } from "~/db/describe-database.server";
import { lockDatabase } from "~/db/lock-database.server";
import type { Backup } from "~/domain/backup/backup";
import { listBackups } from "~/domain/backup/list-backups.server";
import { failureKindOf } from "~/domain/backup/running/failure-kind";
import { nextBackupAt } from "~/domain/backup/running/next-backup";
import { endBackup, makeBackupInTurn } from "~/domain/backup/running/one-at-a-time.server";
import { openForCommand, openMigrated } from "~/domain/backup/running/open-migrated.server";

const now = new Date("2026-11-26T12:00:00Z");
const earlier = bundledMigrations().slice(0, -1);
let data = "";

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "rapporteur-running-"));
});
afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

const place = () => ({
  databasePath: path.join(data, "rapporteur.db"),
  folder: path.join(data, "backups"),
  say: () => undefined,
});

const causes = async () => (await listBackups(place().folder)).backups.map(({ cause }) => cause);

describe.each([
  ["the server", openMigrated],
  ["a command", openForCommand],
])("%s that opens a database in use", (_, open) => {
  test("makes a backup before it migrates", async () => {
    applyMigrations(place().databasePath, earlier);
    await (await open(place())).close();
    expect(await causes()).toEqual(["migration"]);
    expect(listAppliedMigrations(place().databasePath)).toHaveLength(bundledMigrations().length);
  });

  test("makes none where there is nothing to migrate", async () => {
    await (await open(place())).close();
    await (await open(place())).close();
    expect(await causes()).toEqual([]);
  });
});

test("a command does not migrate a database that a portal serves", async () => {
  const { databasePath } = place();
  applyMigrations(databasePath, earlier);
  const lock = lockDatabase(databasePath);
  await expect(openForCommand(place())).rejects.toThrow("is in use by another process");
  expect(listAppliedMigrations(databasePath)).toHaveLength(earlier.length);
  lock.release();
  await (await openForCommand(place())).close();
  expect(listAppliedMigrations(databasePath)).toHaveLength(bundledMigrations().length);
});

test("two backups into one folder are made one after the other, and the one under way can be ended", async () => {
  const { databasePath, folder } = place();
  applyMigrations(databasePath);
  const order = { databasePath, folder, cause: "page" as const, now };
  await Promise.all([makeBackupInTurn(order), makeBackupInTurn(order)]);
  expect(await causes()).toEqual(["page", "page"]);
  const ended = makeBackupInTurn(order).catch((error: unknown) => error);
  await endBackup(folder);
  expect(await ended).toBeInstanceOf(Error);
  expect(await causes()).toHaveLength(2);
});

test("the next backup is due one interval after the latest good scheduled one", () => {
  const good = { passed: true, failures: 0, auditEvents: 1, submissions: 0 };
  const backup = { name: "x", madeAt: now, size: 1, cause: "schedule", check: good } satisfies Backup;
  const later = new Date("2026-11-27T01:00:00Z");
  expect(nextBackupAt([backup], 24, later)).toEqual(new Date("2026-11-27T12:00:00Z"));
  expect(nextBackupAt([{ ...backup, cause: "page" }, backup], 1, later)).toEqual(new Date("2026-11-26T13:00:00Z"));
  expect(nextBackupAt([{ ...backup, check: { ...good, passed: false } }], 24, later)).toEqual(later);
  expect(nextBackupAt([backup], 0, later)).toBeNull();
});

test("the reason of a failure tells what to do about it", () => {
  expect(failureKindOf("ENOSPC: no space left on device, write")).toBe("diskFull");
  expect(failureKindOf("database or disk is full")).toBe("diskFull");
  expect(failureKindOf("EACCES: permission denied, mkdir '/x'")).toBe("notAllowed");
  expect(failureKindOf("file is not a database")).toBe("other");
});
