import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { listUnknownMigrations, needsMigration } from "~/db/describe-database.server";
import { lockDatabase } from "~/db/lock-database.server";
import { filesFolder } from "~/domain/shared/files/files-folder";
import { type BackupCheck, databaseEntry, type Manifest } from "./backup";
import { BackupError } from "./backup-error";
import { checkDatabase, checkFileAlone } from "./check-backup.server";
import { unpackArchive } from "./unpack-archive.server";

export type RestoreOrder = {
  /** The archive. */
  file: string;
  databasePath: string;
  now: Date;
};

export type Restored = {
  manifest: Manifest;
  check: BackupCheck;
  /** Where what was replaced is kept; null where there was nothing. */
  kept: string | null;
  /** The database is migrated when the portal is started. */
  willBeMigrated: boolean;
};

/** A database in use is these files together. */
const parts = ["", "-wal", "-shm"];

type Move = { from: string; to: string };

/** Makes the moves in their order; where one fails, those before it are undone. */
async function moveAll(moves: readonly Move[]): Promise<void> {
  const made: Move[] = [];
  try {
    for (const move of moves) {
      await rename(move.from, move.to);
      made.unshift(move);
    }
  } catch (error) {
    for (const { from, to } of made) await rename(to, from);
    throw error;
  }
}

async function keepOnDisk(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts what is unpacked in place of what is there, which is kept in a folder beside it. */
async function replace(unpacked: string, databasePath: string, now: Date): Promise<string | null> {
  const folder = path.dirname(databasePath);
  const files = path.join(folder, filesFolder);
  const there = [...parts.map((part) => databasePath + part), files].filter((file) => existsSync(file));
  const kept = path.join(folder, `replaced-${now.toISOString().replaceAll(/[:.]/g, "")}`);
  if (there.length > 0) await mkdir(kept, { mode: 0o700 });
  const incomingFiles = path.join(unpacked, filesFolder);
  await moveAll([
    ...there.map((from) => ({ from, to: path.join(kept, path.basename(from)) })),
    ...(existsSync(incomingFiles) ? [{ from: incomingFiles, to: files }] : []),
    { from: path.join(unpacked, databaseEntry), to: databasePath },
  ]);
  await keepOnDisk(folder);
  return there.length > 0 ? kept : null;
}

function refuseNewer(file: string, database: string): void {
  const [unknown] = listUnknownMigrations(database);
  if (unknown === undefined) return;
  throw new BackupError(
    `The backup ${file} is of a newer version of the portal (${unknown}). Install that version, then restore.`,
  );
}

async function check(file: string, database: string): Promise<BackupCheck> {
  refuseNewer(file, database);
  const checked = needsMigration(database) ? checkFileAlone(database) : await checkDatabase(database);
  if (checked.passed || checked.auditEvents !== null) return checked;
  throw new BackupError(`The database in ${file} is damaged. Restore another backup.`);
}

async function restore({ file, databasePath, now }: RestoreOrder, work: string): Promise<Restored> {
  const manifest = await unpackArchive(file, work);
  const database = path.join(work, databaseEntry);
  const checked = await check(file, database);
  // What opening the database left beside it is not part of the backup.
  for (const part of ["-wal", "-shm"]) await rm(database + part, { force: true });
  const willBeMigrated = needsMigration(database);
  return { manifest, check: checked, willBeMigrated, kept: await replace(work, databasePath, now) };
}

/**
 * Puts a backup in the place of the database and of the attached files, which are kept in a folder beside them. The archive is unpacked
 * and checked before anything is touched.
 * @throws DatabaseInUseError while the portal runs; BackupError for a damaged archive and one of a newer version. Nothing
 * is changed then.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Restored> {
  const databasePath = path.resolve(order.databasePath);
  if (!existsSync(order.file)) throw new BackupError(`There is no backup ${order.file}.`);
  const lock = lockDatabase(databasePath);
  try {
    const work = await mkdtemp(path.join(path.dirname(databasePath), ".restoring-"));
    try {
      return await restore({ ...order, databasePath }, work);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  } finally {
    lock.release();
  }
}
