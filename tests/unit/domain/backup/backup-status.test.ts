import { expect, test } from "vitest";
import type { Backup } from "~/domain/backup/backup";
import { backupStatusOf } from "~/domain/backup/backup-status";

const now = new Date("2026-11-26T12:00:00Z");
const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const made = (hours: number, passed = true): Backup => ({
  name: String(hours),
  madeAt: before(hours),
  size: 1,
  cause: "schedule",
  check: { passed, failures: passed ? 0 : 1, auditEvents: 1, submissions: 1 },
});
const status = (backups: Backup[], everyHours = 24, failure: { at: Date; reason: string } | null = null) =>
  backupStatusOf({ backups, failure }, everyHours, now);

test("the status of backups says whether someone has to look", () => {
  expect(status([made(30)])).toEqual({ status: "ok", madeAt: before(30) });
  expect(status([made(49)]).status).toBe("late");
  expect(status([made(490)], 0).status).toBe("ok");
  expect(status([])).toEqual({ status: "none", madeAt: null });
  expect(status([], 0).status).toBe("off");
  expect(status([made(1, false), made(25)])).toEqual({ status: "failed", madeAt: before(25) });
  expect(status([made(25)], 24, { at: before(1), reason: "disk full" }).status).toBe("failed");
});
