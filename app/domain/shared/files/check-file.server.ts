import { checkArchive } from "./archive-faults.server";
import { faultOfName } from "./file-name";
import { type AttachableType, type FileRule, otherEndings } from "./file-types";
import { endOf, faultOfForeign, isOfTwoTypes, startOf } from "./foreign-content";
import { faultOfPdf } from "./pdf-faults.server";
import { faultOfPlainText } from "./plain-text";

/** Bytes of a file. */
export const largestFile = 20 * 1024 * 1024;

const startOfPng = "\x89PNG\r\n\x1a\n";
const startOfJpeg = "\xff\xd8\xff";

type Found = { fault: string } | { type: AttachableType } | null;

function endsWith(bytes: Uint8Array, end: string): boolean {
  return endOf(bytes, end.length) === end;
}

async function pdfOr(bytes: Uint8Array): Promise<Found> {
  if (!endOf(bytes, 2048).includes("%%EOF")) return { fault: "fileCutOff" };
  const fault = await faultOfPdf(bytes);
  return fault === null ? { type: "pdf" } : { fault };
}

/** Plain text is not told by its content: the ending of its name says which it is meant to be. */
function plainTextOr(bytes: Uint8Array, name: string): Found {
  const type = (["csv", "txt"] as const).find((ending) => name.toLowerCase().endsWith(`.${ending}`));
  if (!type) return null;
  const fault = faultOfPlainText(bytes, type);
  return fault === null ? { type } : { fault };
}

/** What a file is by its content, or why it is not taken anywhere; null for what is not known. */
async function find(bytes: Uint8Array, name: string): Promise<Found> {
  const foreign = faultOfForeign(bytes);
  if (foreign !== null) return { fault: foreign };
  if (isOfTwoTypes(bytes)) return { fault: "fileOfTwoTypes" };
  if (startOf(bytes, 5) === "%PDF-") return pdfOr(bytes);
  // A picture ends with its last chunk: nothing that is appended to it is let through.
  if (startOf(bytes, 8) === startOfPng)
    return endsWith(bytes, "IEND\xae\x42\x60\x82") ? { type: "png" } : { fault: "fileCutOff" };
  if (startOf(bytes, 3) === startOfJpeg) return endsWith(bytes, "\xff\xd9") ? { type: "jpg" } : { fault: "fileCutOff" };
  if (startOf(bytes, 4) === "PK\x03\x04") return checkArchive(bytes);
  return plainTextOr(bytes, name);
}

export type CheckedFile = { type: AttachableType; name: string };

function hasEnding(name: string, type: AttachableType): boolean {
  return [type, ...(otherEndings[type] ?? [])].some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/**
 * Whether a place takes a file: one of its types by its content, under a name with the same ending, with nothing in it that
 * runs, fetches or hides. Otherwise why not, as a key of the `error` namespace.
 */
export async function checkFile(
  bytes: Uint8Array | null,
  fileName: string | null,
  { types, tooLarge, refused }: FileRule,
): Promise<CheckedFile | { fault: string }> {
  if (bytes === null || fileName === null) return { fault: "fileMissing" };
  if (bytes.byteLength === 0) return { fault: "fileEmpty" };
  if (bytes.byteLength > largestFile) return { fault: tooLarge };
  const name = fileName.normalize("NFC").trim();
  const ofName = faultOfName(name);
  if (ofName !== null) return { fault: ofName };
  const found = await find(bytes, name);
  if (found && "fault" in found) return found;
  if (found === null || !types.includes(found.type)) return { fault: refused };
  if (!hasEnding(name, found.type)) return { fault: "documentEndingWrong" };
  return { type: found.type, name };
}
