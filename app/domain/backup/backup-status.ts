import type { Backups } from "./backup";

/** `none`: nothing was made yet; `off`: nothing was made and nothing is scheduled. */
export type BackupStatus = "ok" | "late" | "failed" | "none" | "off";

export type BackupSummary = { status: BackupStatus; madeAt: Date | null };

const hour = 60 * 60 * 1000;

/**
 * How it is with the backups, in a word, and when the latest one that passed its check was made. `late` when that is
 * longer ago than two of the intervals of scheduled backups; `failed` when the latest attempt or its check failed.
 */
export function backupStatusOf({ backups, failure }: Backups, everyHours: number, now: Date): BackupSummary {
  const madeAt = backups.find(({ check }) => check?.passed)?.madeAt ?? null;
  const statusOf = (): BackupStatus => {
    if (failure !== null || backups[0]?.check?.passed === false) return "failed";
    if (madeAt === null) return everyHours > 0 ? "none" : "off";
    return everyHours > 0 && now.getTime() - madeAt.getTime() > 2 * everyHours * hour ? "late" : "ok";
  };
  return { status: statusOf(), madeAt };
}
