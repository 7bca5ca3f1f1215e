import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { startSha256 } from "~/language/text/sha256.server";
import { filesFolder } from "./files-folder";

/** The folder of the files that people attach: beside the database, so that a backup finds it. */
export function folderOfFiles(databasePath: string): string {
  return path.join(path.dirname(path.resolve(databasePath)), filesFolder);
}

/** What a stored file is called in the folder, and the SHA-256 of its bytes in hex. */
export type StoredFile = { storedName: string; sha256: string };

/** Writes bytes under a random name that nobody chooses, down to the disk. */
async function storeFile(folder: string, bytes: Uint8Array): Promise<StoredFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const storedName = randomUUID();
  const file = await open(path.join(folder, storedName), "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const hash = startSha256();
  hash.add(bytes);
  return { storedName, sha256: hash.hex() };
}

/** Deletes files that no row names; a file that is not there is no error. */
export async function deleteFiles(folder: string, storedNames: readonly string[]): Promise<void> {
  for (const name of storedNames) await rm(path.join(folder, path.basename(name)), { force: true });
}

/** Opens a stored file; null where it is not there. */
export async function openStored(folder: string, storedName: string): Promise<FileHandle | null> {
  return open(path.join(folder, path.basename(storedName)), "r").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
}

/** Stores bytes and does the work that notes where they are; where the work fails nothing of them is left. */
export async function keepStored<T>(
  folder: string,
  bytes: Uint8Array,
  work: (stored: StoredFile) => Promise<T>,
): Promise<T> {
  const stored = await storeFile(folder, bytes);
  try {
    return await work(stored);
  } catch (error) {
    await deleteFiles(folder, [stored.storedName]);
    throw error;
  }
}
