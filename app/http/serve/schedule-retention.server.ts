import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { removeOutdated } from "~/domain/retention/apply-retention.server";
import { visitor } from "~/permission/actor";
import { repeat } from "./repeat.server";

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
  return repeat({ name: "retention", log, after, every: day }, async () => ({
    deleted: await removeOutdated({ write: (work) => database.write(work), actor: visitor, now: new Date() }),
  }));
}
