import type { Logger } from "pino";
import type { Database } from "~/db/database.server";
import { removeUnreferenced } from "~/domain/shared/files/remove-unreferenced.server";
import { repeat } from "./repeat.server";

const day = 24 * 60 * 60 * 1000;
/** After the rules of retention, whose letters leave files behind. */
const pauseAfterStart = 15 * 60 * 1000;

type Parts = { database: Database; databasePath: string; log: Logger };

/** Deletes once a day the stored files to which nothing refers. `stop` resolves when the deletion under way has ended. */
export function startFileRemoval({ database, databasePath, log }: Parts): { stop(): Promise<void> } {
  return repeat({ name: "unreferenced files", log, after: pauseAfterStart, every: day }, async () => ({
    deleted: await removeUnreferenced({ read: database.read, databasePath, now: new Date() }),
  }));
}
