import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { sendDeadlineNotices } from "~/domain/participation/reminders/send-deadline-notices.server";
import { visitor } from "~/permission/actor";
import { repeat } from "./repeat.server";

const minute = 60 * 1000;

type Parts = {
  database: Database;
  log: Logger;
  /** Milliseconds before the first time. */
  after?: number;
};

/** Looks every quarter of an hour for deadlines of which those who have not sent must be told. */
export function startNotices({ database, log, after = 2 * minute }: Parts): { stop(): Promise<void> } {
  return repeat({ name: "deadline notices", log, after, every: 15 * minute }, async () => ({
    sent: await sendDeadlineNotices({ write: (work) => database.write(work), actor: visitor, now: new Date() }),
  }));
}
