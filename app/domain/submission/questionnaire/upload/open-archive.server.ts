import { unzipSync } from "fflate";
import { isStrangeName } from "~/domain/shared/archive-names";
import { UnreadableFile } from "./upload-faults";

/** What an archive may hold at most; a file that a word processor saved has a hundredth. */
const limits = { entries: 2000, part: 24 * 1024 * 1024, all: 400 * 1024 * 1024, ratio: 400, ratioFrom: 1024 * 1024 };

type Entry = { name: string; size: number; originalSize: number };

type Seen = { names: Set<string>; size: number };

function check({ name, size, originalSize }: Entry, seen: Seen): void {
  if (isStrangeName(name) || seen.names.has(name)) throw new UnreadableFile("documentStrangeNames");
  seen.names.add(name);
  seen.size += originalSize;
  const packedTightly = originalSize > limits.ratioFrom && originalSize > size * limits.ratio;
  if (seen.names.size > limits.entries || seen.size > limits.all || packedTightly)
    throw new UnreadableFile("documentUnpacksTooLarge");
}

/** The names in an archive and the parts that are read; no other entry is unpacked. */
export type Archive = { names: ReadonlySet<string>; parts: ReadonlyMap<string, Uint8Array> };

/**
 * Opens an archive and unpacks the wanted parts into memory, each no further than the size that it announces, which is
 * limited. Nothing is written to a disk.
 * @throws UnreadableFile
 */
export function openArchive(bytes: Uint8Array, wanted: ReadonlySet<string>): Archive {
  const seen: Seen = { names: new Set(), size: 0 };
  try {
    const parts = unzipSync(bytes, {
      filter: (entry) => {
        check(entry, seen);
        if (!wanted.has(entry.name)) return false;
        if (entry.originalSize > limits.part) throw new UnreadableFile("documentUnpacksTooLarge");
        return true;
      },
    });
    return { names: seen.names, parts: new Map(Object.entries(parts)) };
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile("documentBroken");
  }
}
