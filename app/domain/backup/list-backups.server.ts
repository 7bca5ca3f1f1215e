import { existsSync } from "node:fs";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";
import { type Backup, type BackupFailure, type Backups, backupRecordSchema, timeInName } from "./backup";
import { backupStatusOf, type BackupSummary } from "./backup-status";
import { type BackupRetention, outdatedBackups } from "./retention";

const failureFile = "latest-failure.json";
const failureSchema = z.object({ at: z.iso.datetime().transform((text) => new Date(text)), reason: z.string() });

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    return schema.safeParse(JSON.parse(await readFile(file, "utf8"))).data ?? null;
  } catch {
    return null;
  }
}

async function readBackup(folder: string, name: string, madeAt: Date): Promise<Backup> {
  const { size } = await stat(path.join(folder, name));
  const record = await readJson(path.join(folder, `${name}.json`), backupRecordSchema);
  if (record?.size !== size) return { name, madeAt, size, cause: null, check: null };
  return { name, madeAt, size, cause: record.cause, check: record.check };
}

/** What failed since the start of this process, by folder: where the folder cannot be written, it has no note of it. */
const failures = new Map<string, BackupFailure>();

async function latestFailure(folder: string): Promise<BackupFailure | null> {
  const noted = await readJson(path.join(folder, failureFile), failureSchema);
  const known = failures.get(folder) ?? null;
  return known && (!noted || known.at > noted.at) ? known : noted;
}

/** The names in the folder; none where it cannot be read, which is a failure of its own. */
async function readNames(folder: string): Promise<{ names: string[]; unread: BackupFailure | null }> {
  try {
    return { names: existsSync(folder) ? await readdir(folder) : [], unread: null };
  } catch (error) {
    return { names: [], unread: { at: new Date(), reason: error instanceof Error ? error.message : String(error) } };
  }
}

/** What the folder of backups contains; it need not exist. */
export async function listBackups(folder: string): Promise<Backups> {
  const { names, unread } = await readNames(folder);
  const found = names.flatMap((name) => {
    const madeAt = timeInName(name);
    return madeAt ? [{ name, madeAt }] : [];
  });
  const backups = await Promise.all(found.map(({ name, madeAt }) => readBackup(folder, name, madeAt)));
  backups.sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  const failure = unread ?? (await latestFailure(folder));
  const isOver = failure !== null && backups[0] !== undefined && backups[0].madeAt > failure.at;
  return { backups, failure: isOver ? null : failure };
}

/** How it is with the backups of a folder: see backup-status.ts. */
export async function readBackupStatus(
  { folder, everyHours }: { folder: string; everyHours: number },
  now: Date,
): Promise<BackupSummary> {
  return backupStatusOf(await listBackups(folder), everyHours, now);
}

/** Notes that no backup could be made, in the folder and, where that cannot be written, until this process ends. */
export async function recordFailure(folder: string, { at, reason }: BackupFailure): Promise<void> {
  failures.set(folder, { at, reason });
  const text = JSON.stringify({ at: at.toISOString(), reason });
  await writeFile(path.join(folder, failureFile), text, { mode: 0o600 }).catch(() => undefined);
}

/** Removes an archive and what its check found; the name is one that `listBackups` has told. */
export async function removeBackupFiles(folder: string, name: string): Promise<void> {
  await rm(path.join(folder, name), { force: true });
  await rm(path.join(folder, `${name}.json`), { force: true });
}

/** Removes the scheduled backups that are no longer kept; says which. */
export async function removeOutdatedBackups(folder: string, retention: BackupRetention, now: Date): Promise<string[]> {
  const { backups } = await listBackups(folder);
  const outdated = outdatedBackups(backups, retention, now);
  for (const { name } of outdated) await removeBackupFiles(folder, name);
  return outdated.map(({ name }) => name);
}
