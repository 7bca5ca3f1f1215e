import { open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { storedNames } from "~/db/queries/retention/stored-names.server";
import type { Reader } from "~/db/types";
import { folderOfFiles } from "./stored-files.server";

const day = 24 * 60 * 60 * 1000;

/** What `keepStored` calls its files: nothing else in the folder is looked at. */
const stored = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const startOfDatabase = "SQLite format 3\0";

function orNone<T>(error: unknown, none: T): T {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return none;
  throw error;
}

async function isDatabase(file: string): Promise<boolean> {
  const handle = await open(file, "r");
  try {
    const { buffer } = await handle.read(Buffer.alloc(startOfDatabase.length), 0, startOfDatabase.length, 0);
    return buffer.toString("latin1") === startOfDatabase;
  } finally {
    await handle.close();
  }
}

/** Another database in the same folder has its files in the same place, and its rows are not known here. */
async function sharesFolder(databasePath: string): Promise<boolean> {
  const own = path.resolve(databasePath);
  const entries = await readdir(path.dirname(own), { withFileTypes: true });
  for (const entry of entries) {
    const file = path.join(path.dirname(own), entry.name);
    if (entry.isFile() && file !== own && (await isDatabase(file))) return true;
  }
  return false;
}

/** When a file was last changed; null where it is no longer there. */
async function changedAt(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    (error: unknown) => orNone(error, null),
  );
}

type Parts = { read: Reader; databasePath: string; now: Date };

/**
 * Deletes stored files to which no row refers: of a process that was killed between storing and noting, and of rows that
 * were deleted. Never one younger than a day, whose row may still be being written. Answers how many; null where another
 * database lies in the same folder, and nothing is deleted.
 */
export async function removeUnreferenced({ read, databasePath, now }: Parts): Promise<number | null> {
  const folder = folderOfFiles(databasePath);
  const names = await readdir(folder).catch((error: unknown) => orNone<string[]>(error, []));
  const old: string[] = [];
  for (const name of names.filter((one) => stored.test(one))) {
    const changed = await changedAt(path.join(folder, name));
    if (changed !== null && changed < now.getTime() - day) old.push(name);
  }
  if (old.length === 0) return 0;
  if (await sharesFolder(databasePath)) return null;
  // Asked after the folder was read: what is noted in the meantime is among them.
  const referred = storedNames(read);
  const unreferred = old.filter((name) => !referred.has(name));
  for (const name of unreferred) await rm(path.join(folder, name), { force: true });
  return unreferred.length;
}
