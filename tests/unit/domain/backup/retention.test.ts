import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backupName, timeInName, type Backup } from "~/domain/backup/backup";
import { mayRemove, outdatedBackups } from "~/domain/backup/retention";

const now = new Date("2026-11-26T12:00:00Z");
const passed = { passed: true, failures: 0, auditEvents: 1, submissions: 1 };
const failed = { ...passed, passed: false, failures: 1 };

function backup(madeAt: string, parts: Partial<Backup> = {}): Backup {
  return { name: madeAt, madeAt: new Date(madeAt), size: 1, cause: "schedule", check: passed, ...parts };
}

const removed = (backups: Backup[], keepDays = 14, keepMonths = 12) =>
  outdatedBackups(backups, { keepDays, keepMonths }, now).map(({ name }) => name);

describe("backups that are no longer kept", () => {
  test("are those older than the days for which all are kept, but for the first of each month", () => {
    const days = ["2026-11-20", "2026-11-02", "2026-11-01", "2026-10-15", "2026-10-02"].map((day) =>
      backup(`${day}T03:00:00Z`),
    );
    expect(removed(days).sort()).toEqual(["2026-10-15T03:00:00Z", "2026-11-02T03:00:00Z"]);
  });

  test("are also the first of months beyond those that are kept", () => {
    const old = [backup("2025-11-01T03:00:00Z"), backup("2025-12-01T03:00:00Z"), backup("2026-11-26T03:00:00Z")];
    expect(removed(old)).toEqual(["2025-11-01T03:00:00Z"]);
    expect(removed(old, 14, 0)).toEqual(["2025-11-01T03:00:00Z", "2025-12-01T03:00:00Z"]);
  });

  test("are never those that someone asked for, that were made before an update, or that came from elsewhere", () => {
    const causes = ["command", "migration", null] as const;
    expect(removed(causes.map((cause) => backup("2020-01-01T00:00:00Z", { cause })))).toEqual([]);
  });

  test("are never the latest that passed its check, however old it is", () => {
    const old = [backup("2020-01-01T00:00:00Z"), backup("2020-01-02T00:00:00Z", { check: failed })];
    expect(removed(old)).toEqual(["2020-01-02T00:00:00Z"]);
  });

  test("leave a good one as long as there is one, whatever was made when", () => {
    const when = fc.integer({ min: 0, max: 900 }).map((days) => new Date(now.getTime() - days * 86_400_000));
    const any = fc.record({ madeAt: when, good: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (made, keepDays) => {
        const all = made.map(({ madeAt, good }) => backup(madeAt.toISOString(), { check: good ? passed : failed }));
        const removed = outdatedBackups(all, { keepDays, keepMonths: 3 }, now);
        const left = all.filter((one) => !removed.includes(one));
        const isGood = ({ check }: Backup) => check?.passed;
        expect(left.some(isGood)).toBe(all.some(isGood));
        expect(left).toEqual(
          expect.arrayContaining(all.filter(({ madeAt }) => now.getTime() - madeAt.getTime() < keepDays * 86_400_000)),
        );
      }),
    );
  });
});

test("the name of a backup has its time, and no other file has one", () => {
  const madeAt = new Date("2026-11-26T18:04:05Z");
  expect(backupName(madeAt)).toBe("rapporteur-2026-11-26T180405Z.tar.gz");
  expect(timeInName(backupName(madeAt))).toEqual(madeAt);
  for (const name of [
    ".unfinished-x",
    "rapporteur-2026-11-26T180405Z.tar.gz.json",
    "rapporteur-2026-19-26T180405Z.tar.gz",
  ])
    expect(timeInName(name)).toBeNull();
});

test("a person may remove a backup that retention never removes, but not the only good one", () => {
  const [byHand, scheduled] = [backup("2026-11-25", { cause: "page" }), backup("2026-11-26")];
  const broken = backup("2026-11-24", { cause: "command", check: failed });
  const all = [byHand, scheduled, broken];
  expect(all.map((one) => mayRemove(one, all))).toEqual([true, false, true]);
  expect([byHand, broken].map((one) => mayRemove(one, [byHand, broken]))).toEqual([false, true]);
});
