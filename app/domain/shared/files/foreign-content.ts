const startOfZip = "PK\x03\x04";
/** Of the older format of Office, which is also that of a new file with a password. */
const startOfCompound = "\xd0\xcf\x11\xe0";

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** The first bytes as text, one character a byte. */
export function startOf(bytes: Uint8Array, length: number): string {
  return latin1(bytes.subarray(0, length));
}

/** The last bytes as text, one character a byte. */
export function endOf(bytes: Uint8Array, length: number): string {
  return latin1(bytes.subarray(-length));
}

/** What no place takes, by how it begins; the first that fits says why. */
const foreign: readonly (readonly [RegExp, string])[] = [
  [/^(?:MZ|\x7fELF|#!|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe)/, "fileIsProgram"],
  [/^\{\\rtf/, "documentRtf"],
  [/^(?:<\?xml[^>]*>)?\s*(?:<!DOCTYPE\s+svg[^>]*>\s*)?<svg[\s>]/i, "fileIsDrawing"],
  [/^(?:<\?xml[^>]*>)?\s*<(?:!DOCTYPE\s+html|html|head|body|script|iframe|\?php)[\s>]/i, "fileIsWebPage"],
];

/** Why a file of this content is taken nowhere, as a key of the `error` namespace; null where nothing speaks against it yet. */
export function faultOfForeign(bytes: Uint8Array): string | null {
  if (startOf(bytes, 4) === startOfCompound) return "documentOldWord";
  const start = startOf(bytes, 2048)
    .replace(/^\xef\xbb\xbf/, "")
    .replace(/<!--[^]*?-->/g, "")
    .trimStart();
  return foreign.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}

/** Where an archive ends in these bytes, wherever it begins: its last record, and the directory before it. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-65_557));
  const at = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (at < 0 || at + 22 > tail.length) return false;
  const directory = bytes.byteLength - tail.length + at - tail.readUInt32LE(at + 12);
  return directory >= 0 && startOf(bytes.subarray(directory), 4) === "PK\x01\x02";
}

/** Whether a file is of two types at once: an archive that something else begins, or something else that an archive ends. */
export function isOfTwoTypes(bytes: Uint8Array): boolean {
  return endsAsArchive(bytes) && startOf(bytes, 4) !== startOfZip;
}
