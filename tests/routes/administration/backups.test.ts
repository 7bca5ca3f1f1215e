import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeBackupInTurn } from "~/domain/backup/running/one-at-a-time.server";
import type { BackupOverview } from "~/domain/backup/running/read-backups.server";
import { action, loader } from "~/routes/administration/backups";
import { loader as healthLoader } from "~/routes/administration/health";
import { signedIn } from "../../given/actors";
import { databasePath, useDatabase } from "../../support/database";
import { formRequest, routeContext, settle } from "../../support/route-context";

const held = useDatabase();
const administrator = { ...signedIn(), administrator: true };
const now = new Date("2026-11-26T12:00:00Z");
let folder = "";

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "rapporteur-backups-")), "backups");
});
afterEach(() => {
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

const context = (at = now) => {
  const backups = { folder, everyHours: 24, keepDays: 14, keepMonths: 12 };
  return routeContext(held.database, { actor: administrator, now: at, settings: { databasePath, backups } });
};

async function open(query = "", at = now): Promise<{ overview: BackupOverview; made: unknown; removing: unknown }> {
  const request = new Request(`http://localhost/en/administration/backups${query}`);
  return loader({ request, params: { lang: "en" }, context: context(at) });
}

const press = (at = now, form: Record<string, string> = { intent: "make" }) => {
  const request = formRequest("/en/administration/backups", form);
  return settle(() => action({ request, params: { lang: "en" }, context: context(at) }));
};

describe("the page on backups", () => {
  test("says that there is none yet, where they are kept and when the first one is due", async () => {
    const { overview } = await open();
    expect(overview).toMatchObject({ status: "none", backups: [], failure: null, folder, nextAt: now });
  });

  test("makes a backup at the press of the button, checks it, tells its result and records it", async () => {
    const { status, location } = await press();
    expect([status, location]).toEqual([302, "/en/administration/backups?made=rapporteur-2026-11-26T120000Z.tar.gz"]);
    const { overview, made } = await open(location?.replace(/^[^?]*/, ""));
    expect(overview).toMatchObject({ status: "ok", madeAt: now, underWaySince: null, total: 1 });
    expect(made).toMatchObject({ cause: "page", check: { passed: true } });
    const [event, ...more] = await held.database.read.auditEvent.findMany();
    expect(more).toEqual([]);
    expect(event).toMatchObject({ action: "backup.make", actorId: administrator.userId });
  });

  test("asks before it removes a backup made by hand, removes it with what its check found, and records it", async () => {
    await press();
    const later = new Date("2026-11-26T12:01:00Z");
    await press(later);
    const name = "rapporteur-2026-11-26T120000Z.tar.gz";
    const asked = await open(`?remove=${name}`, later);
    expect(asked).toMatchObject({ removing: { name }, overview: { total: 2 } });
    const remove = { intent: "remove", backup: name };
    expect(await press(later, remove)).toMatchObject({
      status: 302,
      location: `/en/administration/backups?removed=${name}`,
    });
    expect(readdirSync(folder).sort()).toEqual([
      "rapporteur-2026-11-26T120100Z.tar.gz",
      "rapporteur-2026-11-26T120100Z.tar.gz.json",
    ]);
    const event = await held.database.read.auditEvent.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    expect(event).toMatchObject({ action: "backup.remove", subjectId: name });
    const last = "rapporteur-2026-11-26T120100Z.tar.gz";
    await press(later, { ...remove, backup: last });
    await press(later, { ...remove, backup: "../rapporteur.db" }).catch(() => undefined);
    expect(await open(`?remove=${last}`, later)).toMatchObject({ removing: null, overview: { total: 1 } });
  });

  test("shows no backup as made that the folder does not have", async () => {
    expect((await open("?made=rapporteur-2020-01-01T000000Z.tar.gz")).made).toBeNull();
  });

  test("says why none could be made and what to do", async () => {
    writeFileSync(folder, "no folder");
    await press();
    expect((await open()).overview).toMatchObject({ status: "failed", backups: [], failure: { kind: "notAllowed" } });
    rmSync(folder);
    expect((await open()).overview).toMatchObject({ status: "failed", failure: { at: now } });
    await press(new Date("2026-11-26T12:01:00Z"));
    expect((await open()).overview).toMatchObject({ status: "ok", failure: null });
  });

  test("does not begin a second one while one is made", async () => {
    const made = makeBackupInTurn({ databasePath, folder, cause: "schedule", now });
    expect((await open()).overview.underWaySince).toEqual(now);
    expect(await press()).toMatchObject({ status: 302, location: "/en/administration/backups" });
    await made;
    expect((await open()).overview).toMatchObject({ total: 1, underWaySince: null });
  });

  test("says that the latest good one is too old, as the page on health does", async () => {
    await press();
    const later = new Date("2026-11-29T12:00:00Z");
    expect((await open("", later)).overview.status).toBe("late");
    const request = new Request("http://localhost/en/administration/health");
    const health = await healthLoader({ request, params: { lang: "en" }, context: context(later) });
    expect(health.backups).toEqual({ status: "late", madeAt: now });
  });
});
