import type { Backup } from "./backup";

export type BackupRetention = {
  /** Days for which every scheduled backup is kept. */
  keepDays: number;
  /** Months for which the first scheduled backup of each month is kept, beyond these days. */
  keepMonths: number;
};

const day = 24 * 60 * 60 * 1000;

const monthOf = (time: Date) => time.getUTCFullYear() * 12 + time.getUTCMonth();

const isGood = ({ check }: Backup) => check?.passed === true;

/**
 * Whether a person may remove a backup: one that retention never removes, made by hand, before an update or put there from
 * elsewhere. The only backup that passed its check stays.
 */
export function mayRemove(backup: Backup, backups: readonly Backup[]): boolean {
  if (backup.cause === "schedule") return false;
  return !isGood(backup) || backups.some((other) => other.name !== backup.name && isGood(other));
}

/**
 * The scheduled backups that are no longer kept. Never among them: the latest that passed its check, and those that
 * someone asked for or that were made before an update. Only a backup that passed its check is kept for its month.
 */
export function outdatedBackups(backups: readonly Backup[], retention: BackupRetention, now: Date): Backup[] {
  const scheduled = backups
    .filter(({ cause }) => cause === "schedule")
    .sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime());
  const kept = new Set(scheduled.filter(({ madeAt }) => now.getTime() - madeAt.getTime() < retention.keepDays * day));
  const latest = scheduled.filter(isGood).at(-1);
  if (latest) kept.add(latest);
  const months = new Set<number>();
  for (const backup of scheduled.filter(isGood)) {
    const month = monthOf(backup.madeAt);
    if (monthOf(now) - month < retention.keepMonths && !months.has(month)) kept.add(backup);
    months.add(month);
  }
  return scheduled.filter((backup) => !kept.has(backup));
}
