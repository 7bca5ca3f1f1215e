import type { Backup } from "../backup";

const hour = 60 * 60 * 1000;

/** When the running portal makes the next backup by itself; null where it makes none. A time that is over means: at once. */
export function nextBackupAt(backups: readonly Backup[], everyHours: number, now: Date): Date | null {
  if (everyHours === 0) return null;
  const latest = backups.find(({ cause, check }) => cause === "schedule" && check?.passed);
  return latest ? new Date(latest.madeAt.getTime() + everyHours * hour) : now;
}
