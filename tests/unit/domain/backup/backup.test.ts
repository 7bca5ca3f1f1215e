import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { applyMigrations, bundledMigrations } from "~/db/apply-migrations.server";
import { openDatabase } from "~/db/database.server";
import { lockDatabase } from "~/db/lock-database.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { listBackups, removeOutdatedBackups } from "~/domain/backup/list-backups.server";
import { makeBackup } from "~/domain/backup/make-backup.server";
import { restoreBackup } from "~/domain/backup/restore-backup.server";
import { hashFile, writeArchive } from "~/domain/backup/write-archive.server";
import { visitor } from "~/permission/actor";

const now = new Date("2026-11-26T12:00:00Z");
let data = "";

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), "rapporteur-backup-"));
});
afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

const at = (...names: string[]) => path.join(data, ...names);
const order = () => ({ databasePath: at("rapporteur.db"), folder: at("backups"), cause: "command" as const, now });
const restore = (file: string, databasePath = at("rapporteur.db")) => restoreBackup({ file, databasePath, now });

/** A database with `events` entries in its audit record. */
async function record(events: number, file = at("rapporteur.db")): Promise<void> {
  const database = await openDatabase(file);
  for (let event = 0; event < events; event += 1) {
    const entry = { action: "site.test", subjectType: "test", subjectId: String(event) };
    await database.write((tx) => recordAuditEvent(tx, { actor: visitor, now }, entry));
  }
  await database.close();
}

async function countEvents(file = at("rapporteur.db")): Promise<number> {
  const database = await openDatabase(file);
  try {
    return await database.read.auditEvent.count();
  } finally {
    await database.close();
  }
}

function attach(name: string, text: string): void {
  mkdirSync(path.dirname(at("files", name)), { recursive: true });
  writeFileSync(at("files", name), text);
}

async function backedUp(events = 2): Promise<string> {
  await record(events);
  return at("backups", (await makeBackup(order())).name);
}

const foreignManifest = () => ({
  format: 1 as const,
  madeAt: now.toISOString(),
  cause: "command" as const,
  migrations: [],
});

/** What the restore says of an archive, and that it changed nothing. */
async function refusal(file: string): Promise<string> {
  const content = async () => (existsSync(at("rapporteur.db")) ? hashFile(at("rapporteur.db")) : null);
  const before = await content();
  const said = await restore(file).then(
    () => "restored",
    (error: unknown) => (error instanceof Error ? error.message : "threw something else"),
  );
  expect(await content()).toBe(before);
  expect(readdirSync(data).filter((name) => /^(?:\.restoring|replaced)-/.test(name))).toEqual([]);
  return said;
}

describe("a backup", () => {
  test("has the database and the attached files, and comes back as it was", async () => {
    attach("ab/letter.pdf", "a letter");
    const file = await backedUp(3);
    await record(4);
    attach("cd/later.pdf", "later");
    const { manifest, check, kept, willBeMigrated } = await restore(file);
    expect(manifest.files.map(({ path: name }) => name)).toEqual(["rapporteur.db", "files/ab/letter.pdf"]);
    expect(check).toEqual({ passed: true, failures: 0, auditEvents: 3, submissions: 0 });
    expect(willBeMigrated).toBe(false);
    expect(await countEvents()).toBe(3);
    expect(readFileSync(at("files", "ab", "letter.pdf"), "utf8")).toBe("a letter");
    expect(existsSync(at("files", "cd"))).toBe(false);
    if (kept === null) throw new Error("nothing was kept");
    expect(await countEvents(path.join(kept, "rapporteur.db"))).toBe(7);
    expect(readFileSync(path.join(kept, "files", "cd", "later.pdf"), "utf8")).toBe("later");
  });

  test("is restored where there was nothing", async () => {
    const file = await backedUp(2);
    const elsewhere = at("elsewhere", "other.db");
    expect((await restore(file, elsewhere)).kept).toBeNull();
    expect(await countEvents(elsewhere)).toBe(2);
  });

  test("is readable by its owner alone and leaves nothing unfinished", async () => {
    const file = await backedUp();
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(at("backups")).sort()).toEqual([path.basename(file), `${path.basename(file)}.json`]);
  });

  test("does not replace another of the same second", async () => {
    await backedUp();
    await makeBackup(order());
    const { backups } = await listBackups(at("backups"));
    expect(new Set(backups.map(({ name }) => name)).size).toBe(2);
  });

  test("that finds a changed audit record says so and is kept", async () => {
    await record(3);
    const db = new Sqlite(at("rapporteur.db"));
    const triggers = db.prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'trigger'").all();
    for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
    db.exec(`UPDATE "AuditEvent" SET "subjectId" = 'other' WHERE "sequence" = 2`);
    db.close();
    const { check } = await makeBackup(order());
    expect(check).toMatchObject({ passed: false, failures: 1 });
    expect((await listBackups(at("backups"))).backups[0]?.check?.passed).toBe(false);
  });

  test("that cannot be made leaves a note, until one is made", async () => {
    await expect(makeBackup(order())).rejects.toThrow("No backup of");
    expect((await listBackups(at("backups"))).failure).toMatchObject({ at: now });
    await record(1);
    await makeBackup({ ...order(), now: new Date(now.getTime() + 1000) });
    expect((await listBackups(at("backups"))).failure).toBeNull();
  });

  test("is removed with what its check found when it is no longer kept", async () => {
    await record(1);
    for (const day of [1, 2, 3])
      await makeBackup({ ...order(), cause: "schedule", now: new Date(`2026-10-0${day}T00:00:00Z`) });
    const removed = await removeOutdatedBackups(at("backups"), { keepDays: 1, keepMonths: 2 }, now);
    expect(removed).toEqual(["rapporteur-2026-10-02T000000Z.tar.gz"]);
    expect(readdirSync(at("backups"))).toHaveLength(4);
  });
});

describe("a restore", () => {
  test("refuses the database of a running portal", async () => {
    const file = await backedUp();
    const lock = lockDatabase(at("rapporteur.db"));
    expect(await refusal(file)).toContain("is in use by another process");
    lock.release();
    expect(await refusal(at("backups", "none.tar.gz"))).toContain("There is no backup");
  });

  test("refuses an archive with any part damaged or cut off", async () => {
    const file = await backedUp();
    const whole = readFileSync(file);
    const damaged = at("damaged.tar.gz");
    for (const share of [0, 0.01, 0.2, 0.5, 0.9, 0.999]) {
      const bytes = Buffer.from(whole);
      const place = Math.floor(share * whole.length);
      bytes[place] = (bytes[place] ?? 0) ^ 0xff;
      writeFileSync(damaged, bytes);
      expect(await refusal(damaged), `changed at ${share}`).toContain("cannot be used");
      writeFileSync(damaged, whole.subarray(0, place));
      expect(await refusal(damaged), `cut at ${share}`).toContain("cannot be used");
    }
  });

  test("refuses a file that was changed inside a sound archive", async () => {
    const file = await backedUp();
    const tar = gunzipSync(readFileSync(file));
    const place = tar.lastIndexOf("site.test");
    expect(place).toBeGreaterThan(0);
    tar.write("site.TEST", place);
    writeFileSync(file, gzipSync(tar));
    expect(await refusal(file)).toContain("the checksum of rapporteur.db does not match");
  });

  test("refuses names that lead out of the data folder, and what is no backup", async () => {
    await record(1);
    const manifest = foreignManifest();
    for (const name of ["../outside.db", "/etc/outside", "files/../../outside", "files/.hidden"]) {
      await writeArchive(at("foreign.tar.gz"), { manifest, files: [{ path: name, from: at("rapporteur.db") }] });
      expect(await refusal(at("foreign.tar.gz")), name).toContain("its manifest cannot be read");
    }
    await writeArchive(at("foreign.tar.gz"), { manifest, files: [{ path: "other.db", from: at("rapporteur.db") }] });
    expect(await refusal(at("foreign.tar.gz"))).toContain("it contains no database");
    writeFileSync(at("foreign.tar.gz"), gzipSync("not a tar at all"));
    expect(await refusal(at("foreign.tar.gz"))).toContain("cannot be used");
    writeFileSync(at("foreign.tar.gz"), "");
    expect(await refusal(at("foreign.tar.gz"))).toContain("cannot be used");
  });

  test("refuses a backup of a newer version of the portal", async () => {
    await record(1);
    const db = new Sqlite(at("rapporteur.db"));
    db.exec(`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
      VALUES ('x', 'x', 1, '29990101000000_later', 1)`);
    db.close();
    const manifest = foreignManifest();
    const files = [{ path: "rapporteur.db", from: at("rapporteur.db") }];
    await writeArchive(at("newer.tar.gz"), { manifest, files });
    expect(await refusal(at("newer.tar.gz"))).toContain("is of a newer version of the portal (29990101000000_later)");
  });
});

describe("before a database in use is migrated", () => {
  const earlier = bundledMigrations().slice(0, -1);

  test("a backup of it is made, which can be restored and is then migrated", async () => {
    applyMigrations(at("rapporteur.db"), earlier);
    const beforeMigrating = async () => {
      await makeBackup({ ...order(), cause: "migration" });
    };
    await (await openDatabase(at("rapporteur.db"), { beforeMigrating })).close();
    const [backup, ...more] = (await listBackups(at("backups"))).backups;
    expect(more).toEqual([]);
    expect(backup).toMatchObject({ cause: "migration", check: { passed: true, auditEvents: null } });
    const { manifest, willBeMigrated } = await restore(at("backups", backup?.name ?? ""));
    expect(manifest.migrations).toEqual(earlier.map(({ name }) => name));
    expect(willBeMigrated).toBe(true);
    expect(await countEvents()).toBe(0);
  });

  test("nothing is migrated where no backup can be made", async () => {
    applyMigrations(at("rapporteur.db"), earlier);
    writeFileSync(at("backups"), "not a folder");
    const beforeMigrating = async () => {
      await makeBackup({ ...order(), cause: "migration" });
    };
    await expect(openDatabase(at("rapporteur.db"), { beforeMigrating })).rejects.toThrow("No backup of");
    const asked = { beforeMigrating: () => Promise.reject(new Error("still to be migrated")) };
    await expect(openDatabase(at("rapporteur.db"), asked)).rejects.toThrow("still to be migrated");
  });

  test("none is made of a new database or of one that is up to date", async () => {
    const beforeMigrating = () => Promise.reject(new Error("not needed"));
    await (await openDatabase(at("rapporteur.db"), { beforeMigrating })).close();
    await (await openDatabase(at("rapporteur.db"), { beforeMigrating })).close();
  });
});
