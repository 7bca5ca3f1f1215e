import { setImmediate as nextTurn } from "node:timers/promises";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { isStrangeName } from "~/domain/shared/archive-names";
import { type ArchiveEntry, entriesOf, unpackEntry } from "~/domain/shared/zip-archive.server";
import { startOf } from "./foreign-content";

const limits = {
  entries: 2000,
  unpacked: 200 * 1024 * 1024,
  part: 24 * 1024 * 1024,
  ratio: 400,
  ratioFrom: 1024 * 1024,
};

const mimeOfOdt = "application/vnd.oasis.opendocument.text";

type Opened = { entries: readonly ArchiveEntry[]; unpack: (entry: ArchiveEntry) => Promise<Buffer | null> };

/** What is told from the directory alone, before anything is unpacked. */
function faultOfDirectory(bytes: Uint8Array, entries: readonly ArchiveEntry[]): string | null {
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length || entries.some(({ name }) => isStrangeName(name))) return "documentStrangeNames";
  if (entries.some(({ locked }) => locked)) return "documentProtected";
  const sum = (part: (entry: ArchiveEntry) => number) => entries.reduce((total, entry) => total + part(entry), 0);
  const dense = entries.some(({ size, packed }) => size > limits.ratioFrom && size > packed * limits.ratio);
  // Entries that overlap would unpack the same bytes again and again.
  const overlap = sum(({ packed }) => packed) > bytes.byteLength;
  return dense || overlap || sum(({ size }) => size) > limits.unpacked ? "documentUnpacksTooLarge" : null;
}

/** Every entry is unpacked, as far as it announces: a size can be a lie. */
async function faultOfSizes({ entries, unpack }: Opened): Promise<string | null> {
  for (const entry of entries) {
    const unpacked = await unpack(entry);
    if (unpacked?.byteLength !== entry.size) return "documentBroken";
  }
  return null;
}

const macros = /(?:^|\/)vba(?:Project|Data)|^(?:Basic|Scripts)\//i;
const embedded = /\.(?:exe|com|bat|cmd|scr|msi|js|vbs|ps1|jar|lnk|hta|dll)$|(?:^|\/)oleObject[^/]*\.bin$|\/activeX\//i;

/** The parts that can name an address which is opened with the file. */
const linking = /\.rels$|^content\.xml$|^styles\.xml$|^\[Content_Types\]\.xml$|^word\/[^/]+\.xml$/i;

/** A field of Word that fetches a file, or starts a program. */
const fetching = /\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b/i;
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;

type Tag = Pick<SaxesTagPlain, "name" | "attributes">;

/** Why a part with this element is refused. A link that a reader follows is none of it. */
function faultOfTag({ name, attributes }: Tag): string | null {
  if (/^script:/.test(name) || Object.values(attributes).some((value) => value.includes("macroEnabled"))) {
    return "documentMacros";
  }
  const [own = ""] = name.split(":").slice(-1);
  const isExternal = own === "Relationship" && (attributes["TargetMode"] ?? "").toLowerCase() === "external";
  if (isExternal) return (attributes["Type"] ?? "").endsWith("/hyperlink") ? null : "fileOutsideParts";
  const address = own === "a" ? undefined : attributes["xlink:href"];
  return address !== undefined && elsewhere.test(address.trim()) ? "fileOutsideParts" : null;
}

/** How much of a part is read before other requests have their turn, in characters. */
const piece = 256 * 1024;

async function faultOfPart(part: Buffer): Promise<string | null> {
  const found: { fault: string | null; instructions: string } = { fault: null, instructions: "" };
  const note = (fault: string | null) => {
    found.fault ??= fault;
  };
  let instructing = false;
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on("doctype", () => note("documentEntities"));
  parser.on("error", () => note("documentBroken"));
  parser.on("opentag", (tag) => {
    instructing = tag.name.endsWith(":instrText");
    if (tag.name.endsWith(":fldSimple")) found.instructions += ` ${tag.attributes["w:instr"] ?? ""}`;
    note(faultOfTag(tag));
  });
  parser.on("text", (text) => {
    if (instructing) found.instructions += text;
  });
  const text = part.toString("utf8");
  for (let at = 0; at < text.length && found.fault === null; at += piece) {
    parser.write(text.slice(at, at + piece));
    await nextTurn();
  }
  if (found.fault === null) parser.close();
  return found.fault ?? (fetching.test(found.instructions) ? "fileOutsideParts" : null);
}

async function faultOfParts({ entries, unpack }: Opened): Promise<string | null> {
  for (const entry of entries.filter(({ name }) => linking.test(name))) {
    if (entry.size > limits.part) return "documentUnpacksTooLarge";
    const part = await unpack(entry);
    const fault = part ? await faultOfPart(part) : "documentBroken";
    if (fault !== null) return fault;
  }
  return null;
}

function textTypeOf(bytes: Uint8Array, names: readonly string[]): "docx" | "odt" | null {
  // The first entry of an OpenDocument file is its type, not compressed: the name begins at byte 30.
  const start = startOf(bytes, 30 + 8 + mimeOfOdt.length).slice(30);
  if (names.includes("content.xml") && start === `mimetype${mimeOfOdt}`) return "odt";
  return names.includes("[Content_Types].xml") && names.includes("word/document.xml") ? "docx" : null;
}

/**
 * Whether an archive is a text of a word processor that opens without fetching or running anything: its type, or why not,
 * as a key of the `error` namespace. Null for an archive of other things.
 */
export async function checkArchive(bytes: Uint8Array): Promise<{ fault: string } | { type: "docx" | "odt" } | null> {
  const entries = entriesOf(bytes, limits.entries);
  if (!entries) return { fault: "documentUnpacksTooLarge" };
  const names = entries.map(({ name }) => name);
  const type = textTypeOf(bytes, names);
  const opened = { entries, unpack: (entry: ArchiveEntry) => unpackEntry(bytes, entry) };
  const fault =
    faultOfDirectory(bytes, entries) ??
    (names.some((name) => macros.test(name)) ? "documentMacros" : null) ??
    (names.some((name) => embedded.test(name)) ? "fileEmbedded" : null);
  if (fault !== null) return { fault };
  if (type === null) return null;
  const inside = (await faultOfSizes(opened)) ?? (await faultOfParts(opened));
  return inside === null ? { type } : { fault: inside };
}
