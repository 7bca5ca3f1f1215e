import type { ReadDocument } from "./document";
import { openArchive, type Archive } from "./open-archive.server";
import { docxParts, readDocx } from "./read-docx.server";
import { odtParts, readOdt } from "./read-odt.server";
import { largestUpload, UnreadableFile, type UploadFault } from "./upload-faults";

const contentTypes = "[Content_Types].xml";
const wanted = new Set([contentTypes, ...docxParts, ...odtParts]);

const beginsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** Files of other types, by how they begin. An archive is looked into. */
const others: readonly (readonly [readonly number[], UploadFault])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "documentOldWord"],
  [ascii("{\\rtf"), "documentRtf"],
  [ascii("%PDF"), "documentPdf"],
];

const textIn = (part: Uint8Array | undefined) => (part ? new TextDecoder().decode(part) : "");

/** Programs in a document, which a reader of it could start. */
function hasMacros({ names, parts }: Archive): boolean {
  const named = [...names].some((name) => /(?:^|\/)vbaProject|(?:^|\/)vbaData|^(?:Basic|Scripts)\/./i.test(name));
  return named || /macroEnabled/i.test(textIn(parts.get(contentTypes)));
}

const isEncrypted = ({ parts }: Archive) => /encryption-data/.test(textIn(parts.get("META-INF/manifest.xml")));

/**
 * Reads an uploaded document, .docx or .odt, by what its bytes are and not by its name.
 * @throws UnreadableFile
 */
export function readDocument(bytes: Uint8Array): ReadDocument {
  if (bytes.length === 0) throw new UnreadableFile("documentMissing");
  if (bytes.length > largestUpload) throw new UnreadableFile("documentTooLarge");
  const other = others.find(([start]) => beginsWith(bytes, start));
  if (other) throw new UnreadableFile(other[1]);
  if (!beginsWith(bytes, [0x50, 0x4b])) throw new UnreadableFile("documentOtherType");
  const archive = openArchive(bytes, wanted);
  if (hasMacros(archive)) throw new UnreadableFile("documentMacros");
  if (isEncrypted(archive)) throw new UnreadableFile("documentProtected");
  return archive.names.has("content.xml") && !archive.names.has(contentTypes) ? readOdt(archive) : readDocx(archive);
}
