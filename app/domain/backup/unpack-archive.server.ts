import { createReadStream, createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, type Extract } from "tar-stream";
import { startSha256 } from "~/language/text/sha256.server";
import { databaseEntry, manifestEntry, manifestSchema, type ArchivedFile, type Manifest } from "./backup";
import { BackupError } from "./backup-error";

type Entry = Extract extends AsyncIterable<infer E> ? E : never;

const longestManifest = 64 * 1024 * 1024;

/** The content of a file of the archive; each piece is handed to `see` on its way. */
async function* contentOf(entry: AsyncIterable<unknown>, see: (chunk: Buffer) => void) {
  for await (const chunk of entry) {
    if (!Buffer.isBuffer(chunk)) throw new BackupError("it cannot be read");
    see(chunk);
    yield chunk;
  }
}

async function readText(entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of contentOf(entry, (seen) => (size += seen.length))) {
    if (size > longestManifest) throw new BackupError("its manifest is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

async function readManifest(entry: Entry): Promise<Manifest> {
  if (entry.header.name !== manifestEntry) throw new BackupError("it does not begin with a manifest");
  const text = await readText(entry);
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new BackupError("its manifest cannot be read", { cause: error });
  }
}

/** Writes a file of the archive under `folder`; refuses one that the manifest does not have, or has otherwise. */
async function unpackFile(entry: Entry, folder: string, expected: ArchivedFile | undefined): Promise<void> {
  const { name, type, size } = entry.header;
  if (!expected || type !== "file") throw new BackupError(`it has a file that its manifest does not name (${name})`);
  const target = path.join(folder, expected.path);
  await mkdir(path.dirname(target), { recursive: true });
  const hash = startSha256();
  const content = contentOf(entry, (chunk) => hash.add(chunk));
  await pipeline(content, createWriteStream(target, { mode: 0o600, flags: "wx", flush: true }));
  if (size !== expected.size || hash.hex() !== expected.sha256) {
    throw new BackupError(`the checksum of ${name} does not match`);
  }
}

async function unpack(archive: AsyncIterable<Entry>, folder: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  const missing = new Map<string, ArchivedFile>();
  for await (const entry of archive) {
    if (manifest) {
      await unpackFile(entry, folder, missing.get(entry.header.name));
      missing.delete(entry.header.name);
    } else {
      manifest = await readManifest(entry);
      for (const file of manifest.files) missing.set(file.path, file);
    }
  }
  if (!manifest) throw new BackupError("it is empty");
  const [absent] = missing.keys();
  if (absent !== undefined) throw new BackupError(`${absent} is missing in it`);
  if (!manifest.files.some((file) => file.path === databaseEntry)) throw new BackupError("it contains no database");
  return manifest;
}

/**
 * Unpacks a backup into an empty folder and compares every file with its checksum.
 * @throws BackupError saying what is wrong with the archive.
 */
export async function unpackArchive(file: string, folder: string): Promise<Manifest> {
  const archive = extract();
  const reading = pipeline(createReadStream(file), createGunzip(), archive);
  // Whichever of the two fails ends the other; the failure of the reading side is then the consequence.
  reading.catch(() => undefined);
  try {
    const manifest = await unpack(archive, folder);
    await reading;
    return manifest;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BackupError(`The backup ${file} cannot be used: ${reason}.`, { cause: error });
  }
}
