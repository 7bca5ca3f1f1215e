import { deflateSync } from "node:zlib";
import { strToU8, type Zippable, zipSync } from "fflate";

/** Files as programs write them, and as those who attack make them: the corpus of the tests of files. */

export const raw = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
export const utf8 = (text: string) => new TextEncoder().encode(text);
export const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

export const png = raw("\x89PNG\r\n\x1a\n....IEND\xae\x42\x60\x82");
export const jpeg = raw("\xff\xd8\xff\xe0....\xff\xd9");

export const pdfOf = (...objects: string[]) =>
  raw(`%PDF-1.7\n${objects.join("\n")}\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
export const pdf = pdfOf("1 0 obj << /Type /Catalog >> endobj");

/** A PDF whose object is packed in a stream of objects. */
export function pdfWithPacked(object: string): Uint8Array {
  const packed = deflateSync(Buffer.from(object, "latin1")).toString("latin1");
  return pdfOf(`2 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n${packed}\nendstream endobj`);
}

const typesOf = (main: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/${main}+xml"/></Types>`;
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const bodyOf = (inner: string) => `<w:document ${space}><w:body>${inner}</w:body></w:document>`;
export const relationOf = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

type Parts = Record<string, string | Uint8Array>;

const packable = (parts: Parts): Zippable =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part] as const),
  );

/** A Word file, with other parts or parts of its own changed. */
export function wordFile(parts: Parts = {}): Uint8Array {
  const main = typesOf("vnd.openxmlformats-officedocument.wordprocessingml.document.main");
  return zipSync(packable({ "[Content_Types].xml": main, "word/document.xml": bodyOf("<w:p/>"), ...parts }));
}

export const macroWordFile = () =>
  wordFile({ "[Content_Types].xml": typesOf("vnd.ms-word.document.macroEnabled.main") });

export const contentOf = (inner: string) =>
  `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</office:document-content>`;

/** An OpenDocument text, whose first entry is its type and is not packed. */
export function openDocument(parts: Parts = {}): Uint8Array {
  const mimetype = strToU8("application/vnd.oasis.opendocument.text");
  return zipSync({ mimetype: [mimetype, { level: 0 }], ...packable({ "content.xml": contentOf(""), ...parts }) });
}

const directoryEntry = 0x02014b50;

/** The archive with a number of each entry of its directory changed, which is where a reader looks first. */
function withDirectory(archive: Uint8Array, change: (entry: Buffer) => void): Uint8Array {
  const copy = Buffer.from(archive);
  for (let at = 0; at < copy.length - 46; at += 1) {
    if (copy.readUInt32LE(at) === directoryEntry) change(copy.subarray(at));
  }
  return new Uint8Array(copy);
}

export const locked = (archive: Uint8Array) => withDirectory(archive, (entry) => entry.writeUInt16LE(1, 8));
export const lying = (archive: Uint8Array) => withDirectory(archive, (entry) => entry.writeUInt32LE(40, 24));
/** Every entry leads to the first one, as archives do that unpack the same bytes thousands of times. */
export const overlapping = (archive: Uint8Array) =>
  withDirectory(archive, (entry) => {
    entry.writeUInt32LE(0, 42);
    entry.writeUInt32LE(archive.byteLength, 20);
  });
