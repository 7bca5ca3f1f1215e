import { existsSync } from "node:fs";
import type { Database } from "~/db/database.server";
import { openForCommand } from "~/domain/backup/running/open-migrated.server";
import { readSettings } from "~/http/serve/settings.server";
import { Refusal } from "./refusal";

/**
 * Opens the database of the settings for a command, and closes it when the work is done.
 * @throws Refusal where there is none
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { databasePath, backups } = readSettings();
  if (!existsSync(databasePath)) {
    throw new Refusal(
      `There is no database at ${databasePath}. Set DATABASE_PATH, or start the portal once: npm start`,
    );
  }
  const database = await openForCommand({ databasePath, folder: backups.folder, say: console.error });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
