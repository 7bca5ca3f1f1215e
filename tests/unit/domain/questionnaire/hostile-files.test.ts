import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "~/domain/submission/questionnaire/upload/read-document.server";
import { UnreadableFile } from "~/domain/submission/questionnaire/upload/upload-faults";

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bodyOf = (inner: string) => `<w:document ${space}><w:body>${inner}</w:body></w:document>`;
const plain = bodyOf("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

function archive(parts: Record<string, string | Uint8Array>): Uint8Array {
  const all = { "[Content_Types].xml": types, "word/document.xml": plain, ...parts };
  const made = Object.entries(all).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(made) as Record<string, Uint8Array>);
}

function faultOf(bytes: Uint8Array): string | null {
  try {
    readDocument(bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault;
    throw error;
  }
}

/** An archive with the announced size of its document changed in the directory. */
function withAnnouncedSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = 0; at < copy.length - 46; at += 1) {
    const isEntry = copy.readUInt32LE(at) === 0x02014b50;
    if (isEntry && copy.subarray(at + 46, at + 46 + copy.readUInt16LE(at + 28)).toString() === "word/document.xml")
      copy.writeUInt32LE(size, at + 24);
  }
  return copy;
}

const entities = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${plain.replace("Words", "&b;")}`;
const nested = bodyOf("<w:p>".repeat(5000) + "</w:p>".repeat(5000));

describe("a hostile file is refused with a sentence", () => {
  it.each([
    ["is empty", "documentMissing", () => new Uint8Array()],
    ["is an image", "documentOtherType", () => strToU8("\x89PNG")],
    ["is an old Word file, or one with a password", "documentOldWord", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ["is RTF", "documentRtf", () => strToU8("{\\rtf1 x}")],
    ["is PDF", "documentPdf", () => strToU8("%PDF-1.7")],
    ["is larger than 10 MB", "documentTooLarge", () => new Uint8Array(10 * 1024 * 1024 + 1).fill(0x50)],
    ["is an archive that breaks off", "documentBroken", () => archive({}).subarray(0, 200)],
    ["is an archive of other things", "documentOtherType", () => zipSync({ "a.txt": strToU8("a") })],
    ["has macros", "documentMacros", () => archive({ "word/vbaProject.bin": "x" })],
    [
      "is of a type for macros",
      "documentMacros",
      () => archive({ "[Content_Types].xml": "<a b='x.macroEnabled.main+xml'/>" }),
    ],
    ["has macros of LibreOffice", "documentMacros", () => archive({ "Basic/Standard/Module1.xml": "x" })],
    ["leads out of its folder", "documentStrangeNames", () => archive({ "../../etc/passwd": "x" })],
    ["has an absolute name", "documentStrangeNames", () => archive({ "/etc/passwd": "x" })],
    ["turns the direction of a name", "documentStrangeNames", () => archive({ "word/\u202excod.exe": "x" })],
    [
      "unpacks to far more than it is",
      "documentUnpacksTooLarge",
      () => archive({ "word/media/a.bin": new Uint8Array(20_000_000) }),
    ],
    ["has a part that is too large", "documentUnpacksTooLarge", () => withAnnouncedSize(archive({}), 2 ** 31)],
    ["lies about a size", "documentBroken", () => withAnnouncedSize(archive({}), 40)],
    [
      "has thousands of parts",
      "documentUnpacksTooLarge",
      () => archive(Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`p${at}`, "x"]))),
    ],
    ["declares entities", "documentEntities", () => archive({ "word/document.xml": entities })],
    [
      "reads a file of the machine",
      "documentEntities",
      () => archive({ "word/document.xml": `<!DOCTYPE d SYSTEM "file:///etc/passwd">${plain}` }),
    ],
    ["is nested too deeply", "documentNested", () => archive({ "word/document.xml": nested })],
    ["is no XML", "documentBroken", () => archive({ "word/document.xml": "<w:document" })],
    [
      "is protected in OpenDocument",
      "documentProtected",
      () => zipSync({ "content.xml": strToU8("x"), "META-INF/manifest.xml": strToU8("<manifest:encryption-data/>") }),
    ],
  ])("%s", (_, fault, make) => {
    expect(faultOf(make())).toBe(fault);
  });

  it("a sound one is read, and what it refers to outside is neither opened nor followed", () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="attachedTemplate" Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/></Relationships>`;
    const { blocks } = readDocument(archive({ "word/_rels/document.xml.rels": relations }));
    expect(blocks).toMatchObject([{ kind: "paragraph", text: "Words" }]);
  });
});
