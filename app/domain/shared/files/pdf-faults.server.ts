import { promisify } from "node:util";
import { inflate } from "node:zlib";

const unpack = promisify(inflate);
const largestUnpacked = 200 * 1024 * 1024;

/** A name of PDF however it is written: any of its letters may be "#" and two digits. */
function named(words: readonly string[]): RegExp {
  const letter = (one: string) => {
    const code = one.charCodeAt(0).toString(16);
    const digits = [...code].map((digit) => `[${digit}${digit.toUpperCase()}]`).join("");
    return `(?:${one}|#${digits})`;
  };
  const written = words.map((word) => [...word].map(letter).join(""));
  return new RegExp(`/(?:${written.join("|")})(?![\\w#.-])`);
}

const encrypted = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
const running = named(["JavaScript", "JS", "Launch"]);
const holding = named(["EmbeddedFile", "EmbeddedFiles", "RichMedia"]);

type Parts = { outside: string; objects: Buffer[] };

/** Where a stream begins that is announced at `found`; null where the word is not the beginning of one. */
function beginningOf(bytes: Buffer, found: number): number | null {
  const after = /^\r?\n/.exec(bytes.toString("latin1", found + 6, found + 8));
  const follows = />>\s*$/.test(bytes.toString("latin1", Math.max(0, found - 64), found));
  return after && follows ? found + 6 + after[0].length : null;
}

/** What of a PDF is written outside its streams, and the streams that hold objects, packed. */
function partsOf(bytes: Buffer): Parts {
  const outside: string[] = [];
  const objects: Buffer[] = [];
  let from = 0;
  let at = 0;
  for (;;) {
    const found = bytes.indexOf("stream", at, "latin1");
    const begins = found < 0 ? null : beginningOf(bytes, found);
    if (found >= 0 && begins === null) {
      at = found + 6;
      continue;
    }
    const end = begins === null ? -1 : bytes.indexOf("endstream", begins, "latin1");
    // Without an end, everything that follows is looked through.
    if (begins === null || end < 0) break;
    outside.push(bytes.toString("latin1", from, found));
    const dictionary = bytes.toString("latin1", Math.max(from, found - 1024), found);
    if (/\/ObjStm\b/.test(dictionary)) objects.push(bytes.subarray(begins, end));
    from = at = end + 9;
  }
  outside.push(bytes.toString("latin1", from));
  return { outside: outside.join("\n"), objects };
}

async function unpackAll(objects: readonly Buffer[]): Promise<string[] | null> {
  const texts: string[] = [];
  let left = largestUnpacked;
  for (const packed of objects) {
    const text = await unpack(packed, { maxOutputLength: left }).catch((error: unknown) =>
      error instanceof RangeError ? null : Buffer.alloc(0),
    );
    if (text === null) return null;
    left -= text.byteLength;
    texts.push(text.toString("latin1"));
    if (left <= 0) return null;
  }
  return texts;
}

/** Why a PDF is not taken, as a key of the `error` namespace; null where it is. It is looked through, not shown. */
export async function faultOfPdf(pdf: Uint8Array): Promise<string | null> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const { outside, objects } = partsOf(bytes);
  if (encrypted.test(outside)) return "documentProtected";
  const unpacked = await unpackAll(objects);
  if (unpacked === null) return "documentUnpacksTooLarge";
  const texts = [outside, ...unpacked];
  if (texts.some((text) => running.test(text))) return "fileRuns";
  return texts.some((text) => holding.test(text)) ? "fileEmbedded" : null;
}
