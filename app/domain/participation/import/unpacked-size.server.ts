import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const longestComment = 65_535;
const mostEntries = 200;

type Entry = { method: number; packed: number; offset: number; next: number };

/** Where the directory of an archive begins and how many entries it has; null where there is none. */
function findDirectory(bytes: Buffer): { offset: number; entries: number } | null {
  const first = Math.max(0, bytes.length - 22 - longestComment);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory) {
      return { entries: bytes.readUInt16LE(at + 10), offset: bytes.readUInt32LE(at + 16) };
    }
  }
  return null;
}

function readEntry(bytes: Buffer, at: number): Entry | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return null;
  const lengths = [28, 30, 32].reduce((sum, place) => sum + bytes.readUInt16LE(at + place), 0);
  return {
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
    next: at + 46 + lengths,
  };
}

/** The bytes that an entry unpacks to; null above `most`, or where it is no sound entry. */
function sizeOf(bytes: Buffer, { method, packed, offset }: Entry, most: number): number | null {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localHeader) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (method === 0) return packed <= most ? packed : null;
  if (method !== 8 || most < 1) return null;
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: most }).length;
  } catch {
    return null;
  }
}

/**
 * Whether all that a ZIP archive holds unpacks to at most `most` bytes. It is unpacked to learn this, entry by entry and no
 * further than that, because an archive may say anything about its sizes.
 */
export function unpacksWithin(archive: Uint8Array, most: number): boolean {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = bytes.length < 22 ? null : findDirectory(bytes);
  if (!directory || directory.entries > mostEntries) return false;
  let [at, left] = [directory.offset, most];
  for (let index = 0; index < directory.entries; index += 1) {
    const entry = readEntry(bytes, at);
    const size = entry && sizeOf(bytes, entry, left);
    if (!entry || size === null) return false;
    left -= size;
    at = entry.next;
  }
  return true;
}
