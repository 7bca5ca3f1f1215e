import { type Database, openDatabase } from "~/db/database.server";
import { needsMigration } from "~/db/describe-database.server";
import { lockDatabase } from "~/db/lock-database.server";
import { makeBackup } from "../make-backup.server";

type Place = {
  databasePath: string;
  /** Where backups are kept. */
  folder: string;
  /** Told what is done, for the person who waits. */
  say: (line: string) => void;
};

/**
 * Opens the database and brings it up to the latest migration; where that changes a database in use, a backup of it is
 * made first. Everything that opens a database to write opens it here.
 * @throws BackupError where no backup can be made, and MigrationError: nothing is changed then.
 */
export function openMigrated({ databasePath, folder, say }: Place): Promise<Database> {
  const beforeMigrating = async () => {
    say("The database has to be migrated: making a backup of it …");
    const { name } = await makeBackup({ databasePath, folder, cause: "migration", now: new Date() });
    say(`  ${name}`);
  };
  return openDatabase(databasePath, { beforeMigrating });
}

/**
 * The same for a command, which does not serve the database: one that has to be migrated is refused while a portal serves it.
 * @throws DatabaseInUseError in addition
 */
export async function openForCommand(place: Place): Promise<Database> {
  if (!needsMigration(place.databasePath)) return openMigrated(place);
  const lock = lockDatabase(place.databasePath);
  try {
    return await openMigrated(place);
  } finally {
    lock.release();
  }
}
