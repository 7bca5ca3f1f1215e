import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { removeOutdated } from "~/domain/retention/apply-retention.server";
import { visitor } from "~/permission/actor";

const day = 24 * 60 * 60 * 1000;
/** A portal that has just started has other things to do. */
const pauseAfterStart = 10 * 60 * 1000;

type Parts = {
  database: Database;
  log: Logger;
  /** Milliseconds before the first time. */
  after?: number;
};

/** Deletes once a day what the rules of retention no longer keep. `stop` resolves when the deletion under way has ended. */
export function startRetention({ database, log, after = pauseAfterStart }: Parts): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let ended = false;

  const turn = async () => {
    try {
      const deleted = await removeOutdated({ write: (work) => database.write(work), actor: visitor, now: new Date() });
      log.info({ deleted }, "retention");
    } catch (error) {
      log.error({ reason: error instanceof Error ? error.message : String(error) }, "retention failed");
    }
  };
  const schedule = (wait: number) => {
    if (ended) return;
    timer = setTimeout(() => {
      running = turn().then(() => schedule(day));
    }, wait).unref();
  };
  schedule(after);

  return {
    stop: async () => {
      ended = true;
      clearTimeout(timer);
      await running;
    },
  };
}
