import { beforeEach, describe, expect, test } from "vitest";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { readDraft } from "~/domain/report/outline/read-draft.server";
import { footnoteFormSchema, typedFootnote } from "~/domain/report/paragraph/footnote-form";
import { readParagraph } from "~/domain/report/paragraph/read-paragraph.server";
import { writeFootnote } from "~/domain/report/paragraph/write-footnote.server";
import { writeParagraph } from "~/domain/report/paragraph/write-paragraph.server";
import { reportBody } from "~/formats/docx/body.server";
import { contextOf, createReportCase, type ReportCase } from "../../../../given/report-case";
import { useDatabase } from "../../../../support/database";

const held = useDatabase();
const review = "ece-test";
let given: ReportCase;

beforeEach(async () => {
  given = await createReportCase(held.database);
});

const editor = () => contextOf(held.database, given.actors.editor);
const key = () => ({ review, paragraphId: given.paragraphs.summary });
const form = (fields: Record<string, string>) => footnoteFormSchema.parse({ url: "", ...fields });
const add = (fields: Record<string, string>) => writeFootnote(editor(), { ...key(), form: form(fields) });
const page = () => readParagraph(editor(), { ...key(), language: "en" });

describe("a footnote", () => {
  test("that is sent twice is one; another one is another", async () => {
    const fields = { type: "caveat", "note-en": "A/RES/73/195." };
    await Promise.all([add(fields), add(fields)]);
    expect((await page()).footnotes).toHaveLength(1);
    await add({ ...fields, "anchor-en": "services" });
    expect((await page()).footnotes).toHaveLength(2);
  });

  test("is refused where its mark is to follow words that are not in the text", async () => {
    const refused = add({ type: "caveat", "note-en": "Note", "anchor-en": "spoke", "anchor-fr": "spoke" });
    await expect(refused).rejects.toMatchObject({
      code: "invalid",
      details: { fieldErrors: { "anchor-fr": ["footnoteAnchorMissing"] } },
    });
    expect((await page()).footnotes).toEqual([]);
  });

  test("whose words are removed from the text says so on the page, the outline and in the draft in Word", async () => {
    await add({ type: "caveat", "note-en": "Note", "anchor-en": "spoke of services" });
    expect((await page()).lostAnchors).toEqual([]);
    await writeParagraph(editor(), { ...key(), typed: { en: { text: "Several States were silent.", revision: 1 } } });
    const lost = [{ language: "en", words: "spoke of services" }];
    expect((await page()).lostAnchors).toEqual(lost);
    const draft = await readDraft(editor(), { review, language: "en" });
    const items = draft.sections.flatMap(({ items }) => items);
    expect(items).toContainEqual(expect.objectContaining({ lostAnchors: lost }));
    const { id } = await held.database.read.report.findFirstOrThrow({ where: { review: { slug: review } } });
    const { content } = await composeReportContent(held.database.read, { id, now: new Date() });
    const said = (draft: boolean) =>
      JSON.stringify(reportBody({ ...content, draft }, "en")).includes("no longer in the text: “spoke of services”");
    expect([said(true), said(false)]).toEqual([true, false]);
  });
});

describe("the type of a footnote that is not chosen", () => {
  test.each([
    [{ "note-en": "https://unece.org" }, { type: "link", url: "https://unece.org" }],
    [{ url: "https://unece.org" }, { type: "link", url: "https://unece.org" }],
    [
      { url: "https://unece.org", "note-en": "ECE" },
      { type: "titled-link", url: "https://unece.org" },
    ],
    [{ "note-en": "A/RES/73/195, para. 4." }, { type: "instrument", url: null }],
    [{ "note-en": "World Migration Report 2024, p. 12." }, { type: "publication", url: null }],
    [{ "note-en": "In the session of the morning." }, { type: "caveat", url: null }],
  ])("is told from %j", (fields, expected) => {
    expect(typedFootnote(form(fields), "en")).toMatchObject(expected);
  });
});
