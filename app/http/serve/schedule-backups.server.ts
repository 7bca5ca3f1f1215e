import type { Logger } from "pino";
import { listBackups, removeOutdatedBackups } from "~/domain/backup/list-backups.server";
import { nextBackupAt } from "~/domain/backup/running/next-backup";
import { endBackup, makeBackupInTurn } from "~/domain/backup/running/one-at-a-time.server";
import type { Settings } from "./settings.server";

const hour = 60 * 60 * 1000;
/** A portal that has just started has other things to do. */
const pauseAfterStart = 2 * 60 * 1000;
const pauseAfterFailure = hour;
/** A timer of Node holds less than a month: a longer wait is looked at again. */
const longestWait = 24 * hour;

export type ScheduledBackups = { stop(): Promise<void> };

type Parts = {
  settings: Settings;
  log: Logger;
  /** Milliseconds before the first look at whether a backup is due. */
  after?: number;
};

/** Milliseconds until the next scheduled backup is due. */
async function untilDue({ folder, everyHours }: Settings["backups"]): Promise<number> {
  const { backups } = await listBackups(folder);
  const now = new Date();
  return Math.max(0, (nextBackupAt(backups, everyHours, now) ?? now).getTime() - now.getTime());
}

async function backUp({ settings, log }: Parts): Promise<boolean> {
  const { folder, ...retention } = settings.backups;
  const { databasePath } = settings;
  const { name, size, check } = await makeBackupInTurn({ databasePath, folder, cause: "schedule", now: new Date() });
  if (!check?.passed) {
    log.error({ name, size, check }, "backup made, but its check failed");
    return false;
  }
  const removed = await removeOutdatedBackups(folder, retention, new Date());
  log.info({ name, size, check, removed }, "backup made");
  return true;
}

/**
 * Makes the backups that are due while the portal runs, and removes those that are no longer kept. One that fails is
 * tried again after an hour. `stop` ends the one under way, also one of the page; what was written of it is removed.
 */
export function startScheduledBackups(parts: Parts): ScheduledBackups {
  const { settings, log, after = pauseAfterStart } = parts;
  const ending = new AbortController();
  const { signal } = ending;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const turn = async (): Promise<number> => {
    try {
      const wait = await untilDue(settings.backups);
      if (wait > 0) return wait;
      return (await backUp(parts)) ? settings.backups.everyHours * hour : pauseAfterFailure;
    } catch (error) {
      if (!signal.aborted) log.error({ reason: error instanceof Error ? error.message : String(error) }, "no backup");
      return pauseAfterFailure;
    }
  };
  const schedule = (wait: number) => {
    if (signal.aborted) return;
    const next = () => {
      running = turn().then(schedule);
    };
    timer = setTimeout(next, Math.min(wait, longestWait)).unref();
  };
  if (settings.backups.everyHours > 0) schedule(after);

  return {
    stop: async () => {
      ending.abort();
      clearTimeout(timer);
      await endBackup(settings.backups.folder);
      await running;
    },
  };
}
