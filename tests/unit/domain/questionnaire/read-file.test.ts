import { describe, expect, it } from "vitest";
import type { UploadPreview } from "~/domain/submission/questionnaire/upload/preview-upload.server";
import { useDraftOfAllKinds } from "../../../given/draft-of-all-kinds";
import { inAnswer, paragraph, withDocument, withoutBookmarks, withoutControls, withParts } from "./made-files";
import { questionnaireFiles, writtenAnswers } from "./questionnaire-files";

const draft = useDraftOfAllKinds();
const files = questionnaireFiles(draft);

const changed = ({ proposals }: UploadPreview) =>
  proposals.map(({ taken }) => [taken.session, taken.question, taken.language, taken.fields]);

describe("a questionnaire in Word", () => {
  it("that nobody changed changes nothing, in any language and by any of its keys", async () => {
    await draft.answerAll();
    await writtenAnswers(draft);
    for (const language of ["en", "fr", "ru"] as const) {
      const file = await files.write(language);
      const ways = [
        file,
        withDocument(file, withoutControls),
        withDocument(file, withoutBookmarks),
        withDocument(file, (xml) => withoutBookmarks(withoutControls(xml)).replaceAll("w:pStyle", "w:other")),
      ];
      for (const way of ways) {
        const preview = await files.preview(way);
        expect([language, ways.indexOf(way), changed(preview)]).toEqual([language, ways.indexOf(way), []]);
        expect([preview.same, preview.missing, preview.emptied]).toEqual([12, [], []]);
      }
      expect((await files.preview(file)).unplaced).toEqual([]);
    }
  });

  it("takes an answer in Russian from a form in English", async () => {
    const file = withDocument(await files.write("en", false), (xml) =>
      inAnswer(xml, "rap_s2_q3", paragraph("Приняты новые правила.") + paragraph("Второй абзац.")),
    );
    const text = "Приняты новые правила.\n\nВторой абзац.";
    expect(changed(await files.preview(file))).toEqual([[2, 3, "ru", { text }]]);
  });

  it("says what it leaves out of text: changes, comments, pictures, notes, tables, bold letters", async () => {
    const run = (inner: string) => `<w:p>${inner}</w:p>`;
    const word = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const blocks =
      run(`${word("kept ")}<w:ins w:id="90" w:author="A">${word("inserted")}</w:ins>`) +
      run(`<w:del w:id="91" w:author="A"><w:r><w:delText>deleted words</w:delText></w:r></w:del>${word("plain")}`) +
      run(`<w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>`) +
      run(`<w:r><w:drawing/></w:r>`) +
      `<w:tbl><w:tr><w:tc>${paragraph("a")}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl>`;
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const parts = {
      "word/footnotes.xml": `<w:footnotes ${space}><w:footnote w:id="7">${paragraph("A note.")}</w:footnote></w:footnotes>`,
      "word/comments.xml": `<w:comments ${space}><w:comment w:id="1">${paragraph("Check.")}</w:comment></w:comments>`,
    };
    const file = withDocument(await files.write("en", false), (xml) => inAnswer(xml, "rap_s1_q1", blocks));
    const preview = await files.preview(withParts(file, parts));
    expect(changed(preview)).toEqual([
      [1, 1, "en", { text: "kept inserted\n\nplain\n\nbold[1]\n\na | b\n\n[1] A note." }],
    ]);
    expect(preview.leftOut).toEqual({ changes: 2, comments: 1, images: 1, notes: 0, tables: 1, styled: 1 });
    expect(preview.unplaced).toEqual([]);
  });

  it("brings notes to the end of their answer, after those that it has, and lists those of no answer", async () => {
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`;
    const led = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const line = (text: string, after: string) => paragraph(text).replace("</w:p>", `${after}</w:p>`);
    const parts = {
      "word/footnotes.xml": `<w:footnotes ${space}>${note("footnote", 7, "First.")}${note("footnote", 8, "Of a number.")}${note("footnote", 9, "Of nothing.")}</w:footnotes>`,
      "word/endnotes.xml": `<w:endnotes ${space}>${note("endnote", 7, "At the end.")}</w:endnotes>`,
    };
    const file = withDocument(await files.write("en", false), (xml) => {
      const text = line("A law", led("endnote", 7)) + line("A plan[1]", led("footnote", 7)) + paragraph("[1] Typed.");
      return inAnswer(inAnswer(xml, "rap_s1_q1", text), "rap_s0_q8", line("12", led("footnote", 8)));
    });
    const preview = await files.preview(withParts(file, parts));
    const text = "A law[2]\n\nA plan[1][3]\n\n[1] Typed.\n[2] At the end.\n[3] First.";
    expect(changed(preview)).toContainEqual([1, 1, "en", { text }]);
    expect(preview.leftOut.notes).toBe(2);
    expect(preview.unplaced).toEqual([
      { near: { session: 0, question: 8 }, text: "Of a number." },
      { near: null, text: "Of nothing." },
    ]);
  });

  it("keeps lists as lines with their marks", async () => {
    const item = (level: number, list: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const level = (format: string) =>
      [0, 1]
        .map((at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="%1)"/></w:lvl>`)
        .join("");
    const numbering = `<w:numbering ${space}><w:abstractNum w:abstractNumId="31">${level("bullet")}</w:abstractNum><w:abstractNum w:abstractNumId="32">${level("decimal")}</w:abstractNum><w:num w:numId="31"><w:abstractNumId w:val="31"/></w:num><w:num w:numId="32"><w:abstractNumId w:val="32"/></w:num></w:numbering>`;
    const blocks =
      paragraph("Before") + item(0, 31, "one") + item(1, 31, "deeper") + item(0, 32, "first") + item(0, 32, "second");
    const file = withDocument(await files.write("en", false), (xml) => inAnswer(xml, "rap_s1_q1", blocks));
    const preview = await files.preview(withParts(file, { "word/numbering.xml": numbering }));
    expect(changed(preview)).toEqual([[1, 1, "en", { text: "Before\n\n– one\n  – deeper\n1) first\n2) second" }]]);
  });

  it("lists what belongs to no answer, and drops none of it", async () => {
    const file = withDocument(await files.write("en", false), (xml) => {
      const above = xml.indexOf('w:name="rap_s1_q1_answer"');
      const before = xml.lastIndexOf("<w:sdt>", above);
      const withAbove = xml.slice(0, before) + paragraph("Above the frame") + xml.slice(before);
      const withNumber = inAnswer(withAbove, "rap_s0_q8", paragraph("about a hundred"));
      return withNumber
        .replace("<w:body>", `<w:body>${paragraph("A cover note")}`)
        .replace("<w:sectPr", `${paragraph("After the end")}<w:sectPr`);
    });
    const { unplaced, proposals } = await files.preview(file);
    expect(proposals).toEqual([]);
    expect(unplaced).toEqual([
      { near: null, text: "A cover note" },
      { near: { session: 1, question: 1 }, text: "Above the frame" },
      { near: null, text: "After the end" },
      { near: { session: 0, question: 8 }, text: "about a hundred" },
    ]);
  });

  it("changes nothing where a place is empty, and names the answers and the questions that are missing", async () => {
    await draft.save(1, 1, { kind: "text", text: "Kept." });
    const empty = await files.preview(await files.write("en", false));
    expect(empty.proposals).toEqual([]);
    expect(empty.emptied.map(({ session, question }) => [session, question])).toEqual([[1, 1]]);
    const without = withDocument(await files.write("en"), (xml) => {
      const [from, to] = [xml.indexOf('w:name="rap_s2"'), xml.indexOf('w:name="rap_end"')];
      return xml.slice(0, xml.lastIndexOf("<w:p>", from)) + xml.slice(xml.lastIndexOf("<w:p>", to));
    });
    expect(new Set((await files.preview(without)).missing.map(({ session }) => session))).toEqual(new Set([2]));
  });
});
