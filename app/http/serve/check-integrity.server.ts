import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { latestIntegrityCheck, recordIntegrityCheck } from "~/domain/audit/record-integrity-check.server";

const day = 24 * 60 * 60 * 1000;
const pauseAfterFailure = 10 * 60 * 1000;

/** What everybody may know: whether the latest check passed, and when it was made. Null while the first is not over. */
export type IntegrityStatus = { passed: boolean; checkedAt: Date } | null;

export type IntegrityChecks = { status(): IntegrityStatus; stop(): Promise<void> };

type Parts = { database: Database; log: Logger };

/**
 * Checks the integrity of the database at once and then once a day, in small steps between requests. Each check is one
 * line of the log, with the end of the audit record. `stop` resolves when the check under way has ended.
 */
export function startIntegrityChecks({ database, log }: Parts): IntegrityChecks {
  const ending = new AbortController();
  const { signal } = ending;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const check = async (): Promise<number> => {
    const checkedAt = new Date();
    try {
      const { checked, head, failures } = await recordIntegrityCheck(database, { now: checkedAt, signal });
      const passed = failures.length === 0;
      if (passed) log.info({ checked, head }, "integrity checked");
      else log.error({ checked, head, failures }, "integrity check failed");
      return day;
    } catch (error) {
      if (!signal.aborted) {
        const reason = error instanceof Error ? error.message : String(error);
        log.error({ reason }, "the integrity of the database could not be checked");
      }
      return pauseAfterFailure;
    }
  };
  const schedule = (after: number) => {
    if (signal.aborted) return;
    timer = setTimeout(() => {
      running = check().then(schedule);
    }, after).unref();
  };
  schedule(0);

  return {
    status: () => latestIntegrityCheck(database.read),
    stop: async () => {
      ending.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
