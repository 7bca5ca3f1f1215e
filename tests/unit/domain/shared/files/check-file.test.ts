import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { checkFile, largestFile } from "~/domain/shared/files/check-file.server";
import { annexFiles, documentFiles, letterFiles } from "~/domain/shared/files/file-types";
import { messagesOf } from "../../../../languages/messages";
import * as made from "./made-files";

const { raw, utf8, joined, pdf, pdfOf, png, jpeg, wordFile, openDocument, relationOf, bodyOf, contentOf } = made;

describe("a file is taken for what it contains", () => {
  const link = { "word/_rels/document.xml.rels": relationOf("hyperlink", "https://www.un.org/") };
  test.each([
    ["ECE.GCM.2024.1.en.PDF", pdf, "pdf"],
    ["Повестка дня.docx", wordFile(), "docx"],
    ["with a link.docx", wordFile(link), "docx"],
    ["ordre du jour.odt", openDocument(), "odt"],
    ["a.odt", openDocument({ "content.xml": contentOf('<text:a xlink:href="https://www.un.org/">x</text:a>') }), "odt"],
    ["письмо.PNG", png, "png"],
    ["lettre.jpeg", jpeg, "jpg"],
    ["figures.csv", utf8('\uFEFFyear;share\r\n2024;-3,5\r\n2023;"+4 %"\r\n'), "csv"],
    ["notes.txt", utf8("= a heading =\nтекст\n"), "txt"],
  ])("%s", async (name, content, type) => {
    expect(await checkFile(content, name, annexFiles)).toMatchObject({ type });
  });
});

const many = Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`word/p${at}.bin`, "x"]));
const overlap = made.overlapping(wordFile());
const archive = zipSync({ "a.txt": utf8("a") });
const huge = made.pdfWithPacked("x".repeat(201 * 1024 * 1024));

const refused: readonly (readonly [string, string, Uint8Array, string])[] = [
  ["nothing in it", "a.pdf", new Uint8Array(), "fileEmpty"],
  ["more than 20 MiB", "a.pdf", new Uint8Array(largestFile + 1), "annexTooLarge"],
  ["a name that is turned round", "agenda\u202Efdp.exe.pdf", pdf, "fileHiddenMarks"],
  ["a name with a mark of no width", "agenda\u200B.pdf", pdf, "fileHiddenMarks"],
  ["a name that leads elsewhere", "../../agenda.pdf", pdf, "filePathInName"],
  ["a name that leads elsewhere on Windows", "..\\agenda.pdf", pdf, "filePathInName"],
  ["two endings, the first of which runs", "agenda.exe.pdf", pdf, "fileTwoEndings"],
  ["two endings with a space between", "agenda.exe .pdf", pdf, "fileTwoEndings"],
  ["two endings, the last of which runs", "agenda.pdf.exe", pdf, "documentEndingWrong"],
  ["a name with marks of markup", '"><script>.pdf', pdf, "documentNameUnsafe"],
  ["a program", "a.pdf", raw("MZ\x90"), "fileIsProgram"],
  ["a shell script", "a.txt", raw("#!/bin/sh\n"), "fileIsProgram"],
  ["a web page", "a.pdf", utf8("<!-- %PDF- --><html><script>alert(1)</script>"), "fileIsWebPage"],
  ["a web page as text", "a.txt", utf8("\uFEFF<!DOCTYPE html><p>"), "fileIsWebPage"],
  ["a drawing with a script", "a.png", utf8("<svg><script>alert(1)</script></svg>"), "fileIsDrawing"],
  [
    "a drawing with a declaration",
    "a.svg",
    utf8('<?xml version="1.0"?><!-- x --><svg onload="x()"/>'),
    "fileIsDrawing",
  ],
  ["an old Word file, or one with a password", "a.docx", raw("\xd0\xcf\x11\xe0\xa1\xb1"), "documentOldWord"],
  ["RTF", "a.docx", raw("{\\rtf1 x}"), "documentRtf"],
  ["a workbook", "a.docx", zipSync({ "xl/workbook.xml": utf8("<x/>") }), "annexTypeRefused"],
  ["a type that nobody knows", "a.bin", raw("\x00\x01\x02"), "annexTypeRefused"],
  ["a picture under another name", "a.pdf", png, "documentEndingWrong"],
  ["a PDF that is cut off", "a.pdf", raw("%PDF-1.7\nwords"), "fileCutOff"],
  ["a picture with a page behind it", "a.png", joined(png, raw("<html>")), "fileCutOff"],
  ["a PDF that is an archive too", "a.pdf", joined(pdf, archive), "fileOfTwoTypes"],
  ["a picture that is an archive too", "a.jpg", joined(jpeg, archive), "fileOfTwoTypes"],
  ["an archive with something before it", "a.docx", joined(raw("GIF89a"), wordFile()), "fileOfTwoTypes"],
  ["a PDF with a password", "a.pdf", pdfOf("trailer << /Encrypt 9 0 R >>"), "documentProtected"],
  ["a PDF that runs a script", "a.pdf", pdfOf("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), "fileRuns"],
  ["a PDF that hides a script", "a.pdf", pdfOf("<< /S /J#61vaScript >>"), "fileRuns"],
  ["a PDF that starts a program", "a.pdf", made.pdfWithPacked("<< /S /Launch /F (cmd.exe) >>"), "fileRuns"],
  ["a PDF with files in it", "a.pdf", pdfOf("<< /Names << /EmbeddedFiles 3 0 R >> >>"), "fileEmbedded"],
  ["a PDF that unpacks to very much", "a.pdf", huge, "documentUnpacksTooLarge"],
  ["a Word file with macros", "a.docx", wordFile({ "word/vbaProject.bin": "x" }), "documentMacros"],
  ["a Word file of a type for macros", "a.docx", made.macroWordFile(), "documentMacros"],
  ["macros of LibreOffice", "a.odt", openDocument({ "Basic/Standard/Module1.xml": "x" }), "documentMacros"],
  [
    "an event of LibreOffice",
    "a.odt",
    openDocument({ "content.xml": contentOf('<script:event-listener xlink:href="vnd.sun.star.script:x"/>') }),
    "documentMacros",
  ],
  ["an archive with a password", "a.docx", made.locked(wordFile()), "documentProtected"],
  ["a bomb", "a.docx", wordFile({ "word/media/a.bin": new Uint8Array(20_000_000) }), "documentUnpacksTooLarge"],
  ["a bomb of entries that overlap", "a.docx", overlap, "documentUnpacksTooLarge"],
  ["thousands of entries", "a.docx", wordFile(many), "documentUnpacksTooLarge"],
  ["an archive that lies about sizes", "a.docx", made.lying(wordFile()), "documentBroken"],
  ["an entry that leads out of its folder", "a.docx", wordFile({ "../../etc/passwd": "x" }), "documentStrangeNames"],
  ["an entry with an absolute name", "a.docx", wordFile({ "/etc/passwd": "x" }), "documentStrangeNames"],
  ["an entry that is turned round", "a.docx", wordFile({ "word/\u202excod.exe": "x" }), "documentStrangeNames"],
  ["a program in it", "a.docx", wordFile({ "word/embeddings/run.exe": "x" }), "fileEmbedded"],
  ["an object of another program", "a.docx", wordFile({ "word/embeddings/oleObject1.bin": "x" }), "fileEmbedded"],
  [
    "a template from elsewhere",
    "a.docx",
    wordFile({ "word/_rels/settings.xml.rels": relationOf("attachedTemplate", "https://example.org/t.dotm") }),
    "fileOutsideParts",
  ],
  [
    "a picture from elsewhere",
    "a.docx",
    wordFile({ "word/_rels/document.xml.rels": relationOf("image", "\\\\198.51.100.7\\x.png") }),
    "fileOutsideParts",
  ],
  [
    "a field that starts a program",
    "a.docx",
    wordFile({
      "word/document.xml": bodyOf("<w:r><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd</w:instrText></w:r>"),
    }),
    "fileOutsideParts",
  ],
  [
    "a picture from elsewhere in OpenDocument",
    "a.odt",
    openDocument({ "content.xml": contentOf('<draw:image xlink:href="http://example.org/x.png"/>') }),
    "fileOutsideParts",
  ],
  [
    "a declaration of entities",
    "a.docx",
    wordFile({ "word/document.xml": '<!DOCTYPE d [<!ENTITY a "aaaa">]><d/>' }),
    "documentEntities",
  ],
  ["text in another encoding", "a.txt", raw("caf\xe9"), "fileNotUtf8"],
  ["text with zeros", "a.csv", raw("a,b\0"), "fileNotUtf8"],
  ["a formula in a table", "a.csv", utf8("name,x\nA,=cmd|' /C calc'!A0"), "fileFormula"],
  ["a formula in quotes", "a.csv", utf8('name;"+1+cmd|x!A"'), "fileFormula"],
];

describe("a file is refused that has", () => {
  test.each(refused)("%s", async (...[, name, content, fault]) => {
    expect(await checkFile(content, name, annexFiles)).toEqual({ fault });
  });

  test("a type that the place does not take", async () => {
    expect(await checkFile(png, "a.png", documentFiles)).toEqual({ fault: "documentTypeRefused" });
    expect(await checkFile(utf8("a"), "a.txt", letterFiles)).toEqual({ fault: "attachmentTypeRefused" });
    expect(await checkFile(null, null, letterFiles)).toEqual({ fault: "fileMissing" });
  });

  test("and each reason is a sentence of its own in three languages", () => {
    const faults = [...new Set(refused.map(([, , , fault]) => fault))];
    for (const language of ["en", "fr", "ru"] as const) {
      const messages = messagesOf(language);
      const sentences = faults.map((fault) => messages.get(`error:field.${fault}`) ?? "");
      expect(sentences.filter((sentence) => sentence.length < 10)).toEqual([]);
      expect(new Set(sentences).size).toBe(faults.length);
    }
  });
});

describe("no file costs more than its size", () => {
  const beginnings = raw(`%PDF-1.7\n${">>stream\n".repeat(500_000)}%%EOF`);
  const comments = utf8(`${"<!---->".repeat(290)}x`);
  const blanks = utf8(`a,${" ".repeat(4_000_000)}\n${"\n".repeat(1_000_000)}`);
  test.each([
    ["a PDF of beginnings", "a.pdf", beginnings],
    ["a page of comments", "a.html", comments],
    ["a table of blanks", "a.csv", blanks],
    [
      "a part of Word that is very long",
      "a.docx",
      wordFile({ "word/document.xml": bodyOf("<w:p/>".repeat(1_000_000)) }),
    ],
  ])("%s", async (...[, name, content]) => {
    // A check whose work grew faster than the file would not end in the time of a test.
    expect(await checkFile(content, name, annexFiles)).toBeDefined();
  });
});
