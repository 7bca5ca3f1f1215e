import { promisify } from "node:util";
import { inflateRaw, inflateRawSync } from "node:zlib";

const inflate = promisify(inflateRaw);

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const longestComment = 65_535;
/** The most entries of an archive unless the caller says another number. */
const usualEntries = 200;

type Entry = {
  name: string;
  method: number;
  /** Only a password opens it. */
  locked: boolean;
  packed: number;
  /** The bytes to which it unpacks, as the archive says. */
  size: number;
  offset: number;
  next: number;
};

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
  const name = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString("utf8");
  const lengths = [28, 30, 32].reduce((sum, place) => sum + bytes.readUInt16LE(at + place), 0);
  return {
    name,
    method: bytes.readUInt16LE(at + 10),
    locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
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
export function unpacksWithin(archive: Uint8Array, most: number, mostEntries = usualEntries): boolean {
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

export type ArchiveEntry = Omit<Entry, "next">;

/** What a ZIP archive holds, as its directory has it; null where it is none, or holds more than `mostEntries`. */
export function entriesOf(archive: Uint8Array, mostEntries: number): ArchiveEntry[] | null {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = bytes.length < 22 ? null : findDirectory(bytes);
  if (!directory || directory.entries > mostEntries) return null;
  const entries: ArchiveEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.entries; index += 1) {
    const entry = readEntry(bytes, at);
    if (!entry) return null;
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

/**
 * The bytes of an entry, unpacked outside the thread that serves pages and no further than the size that it announces; null
 * where it is no sound entry, or would be larger.
 */
export async function unpackEntry(archive: Uint8Array, entry: ArchiveEntry): Promise<Buffer | null> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const { method, packed, offset, size } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localHeader) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return packed === size ? content : null;
  if (method !== 8) return null;
  if (size === 0) return Buffer.alloc(0);
  return inflate(content, { maxOutputLength: size }).catch(() => null);
}
