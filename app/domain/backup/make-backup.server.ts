import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { copyDatabase } from "~/db/copy-database.server";
import { listAppliedMigrations, needsMigration } from "~/db/describe-database.server";
import { filesFolder } from "~/domain/shared/files/files-folder";
import { folderOfFiles } from "~/domain/shared/files/stored-files.server";
import { type Backup, type BackupCause, backupName, databaseEntry } from "./backup";
import { BackupError } from "./backup-error";
import { checkDatabase, checkFileAlone } from "./check-backup.server";
import { recordFailure } from "./list-backups.server";
import { unpackArchive } from "./unpack-archive.server";
import { type FileToArchive, hashFile, writeArchive } from "./write-archive.server";

export type BackupOrder = {
  databasePath: string;
  /** Where backups are kept; made where it is missing. */
  folder: string;
  cause: BackupCause;
  now: Date;
  signal?: AbortSignal;
};

/** The files that people attached, as the archive has them. Listed after the copy, so that none the copy names is missing. */
async function listFiles(databasePath: string): Promise<FileToArchive[]> {
  const folder = folderOfFiles(databasePath);
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((from) => ({ path: path.join(filesFolder, path.relative(folder, from)).split(path.sep).join("/"), from }));
}

/** A name that is free: two backups of one second have different times. */
function freeName(folder: string, madeAt: Date): string {
  const name = backupName(madeAt);
  return existsSync(path.join(folder, name)) ? freeName(folder, new Date(madeAt.getTime() + 1000)) : name;
}

/** Unpacks the archive again and opens what is in it. */
async function check(archive: string, work: string, { signal }: BackupOrder) {
  const unpacked = path.join(work, "unpacked");
  await mkdir(unpacked);
  await unpackArchive(archive, unpacked);
  const database = path.join(unpacked, databaseEntry);
  return needsMigration(database) ? checkFileAlone(database) : checkDatabase(database, signal);
}

async function make(order: BackupOrder, work: string): Promise<Backup> {
  const { databasePath, folder, cause, now, signal } = order;
  const copy = path.join(work, databaseEntry);
  await copyDatabase(databasePath, copy, signal);
  const files = [{ path: databaseEntry, from: copy }, ...(await listFiles(databasePath))];
  const manifest = { format: 1, madeAt: now.toISOString(), cause, migrations: listAppliedMigrations(copy) } as const;
  const archive = path.join(work, "archive");
  await writeArchive(archive, { manifest, files, ...(signal ? { signal } : {}) });
  await rm(copy);
  const checked = await check(archive, work, order);
  const { size } = await stat(archive);
  const record = { madeAt: manifest.madeAt, cause, size, sha256: await hashFile(archive, signal), check: checked };
  const name = freeName(folder, now);
  await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  await rename(archive, path.join(folder, name));
  return { name, madeAt: now, size, cause, check: checked };
}

/**
 * Makes a backup of a database, also while the portal serves it: everything acknowledged before the call is in it. The
 * archive is unpacked again and its database opened and checked before it gets its name; what the check found is in the
 * result and beside the archive.
 * @throws BackupError where no archive could be made; the folder then has a note of it.
 */
export async function makeBackup(order: BackupOrder): Promise<Backup> {
  const { databasePath, folder, signal, now } = order;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const work = await mkdtemp(path.join(folder, ".unfinished-"));
    try {
      return await make(order, work);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    await recordFailure(folder, { at: now, reason });
    throw new BackupError(`No backup of ${databasePath} could be made: ${reason}`, { cause: error });
  }
}
