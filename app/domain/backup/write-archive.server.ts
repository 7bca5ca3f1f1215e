import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack, type Pack } from "tar-stream";
import { startSha256 } from "~/language/text/sha256.server";
import { manifestEntry, type ArchivedFile, type Manifest } from "./backup";

/** A file of the archive, and where it is now. */
export type FileToArchive = { path: string; from: string };

/** The SHA-256 of a file, hex, read in pieces. */
export async function hashFile(file: string, signal?: AbortSignal): Promise<string> {
  const hash = startSha256();
  for await (const piece of createReadStream(file, { signal })) hash.add(piece as Buffer);
  return hash.hex();
}

async function describe({ path, from }: FileToArchive, signal?: AbortSignal): Promise<ArchivedFile> {
  return { path, size: (await stat(from)).size, sha256: await hashFile(from, signal) };
}

async function addFiles(archive: Pack, manifest: Manifest, files: readonly FileToArchive[]): Promise<void> {
  archive.entry({ name: manifestEntry }, JSON.stringify(manifest, null, 2));
  const sizes = new Map(manifest.files.map(({ path, size }) => [path, size]));
  for (const { path, from } of files) {
    await pipeline(createReadStream(from), archive.entry({ name: path, size: sizes.get(path) ?? 0, mode: 0o600 }));
  }
  archive.finalize();
}

type Parts = { manifest: Omit<Manifest, "files">; files: readonly FileToArchive[]; signal?: AbortSignal };

/** Writes the archive to a new file that only its owner can read, first the manifest with a checksum of each file. */
export async function writeArchive(target: string, { manifest, files, signal }: Parts): Promise<void> {
  const described: ArchivedFile[] = [];
  for (const file of files) described.push(await describe(file, signal));
  const archive = pack();
  const written = pipeline(archive, createGzip(), createWriteStream(target, { mode: 0o600, flush: true }), { signal });
  const added = addFiles(archive, { ...manifest, files: described }, files);
  await Promise.all([written, added]);
}
