import { describe, expect, test } from "vitest";
import { paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import { renderReportPdf } from "~/formats/pdf/report/render-report-pdf.server";
import { languages } from "~/language/language";
import { content2024 } from "../../../given/content-2024";
import { readPdf } from "../../../support/read-pdf";

const rendered = async (content: ReportContent, language: (typeof languages)[number] = "en") =>
  readPdf(await renderReportPdf(content, { language, date: "2024-06-03" }));

describe("the report as a PDF", () => {
  test.each(languages)("is tagged, in its language, with headings, contents and notes, in %s", async (language) => {
    const content = content2024();
    const { roles, info, marked, bookmarks, first } = await rendered(content, language);
    expect(marked).toBe(true);
    expect(info).toMatchObject({ Title: content.frontMatter.reportTitle[language] });
    expect(String((info as { Language?: string }).Language)).toContain(language);
    for (const role of ["H1", "H2", "P", "TOC", "TOCI", "Note", "Link"]) expect([...roles]).toContain(role);
    expect(bookmarks.length).toBe(content.sections.filter(({ depth }) => depth === 1).length);
    expect(first).toContain(content.frontMatter.organ[language]);
  });

  test("prints every paragraph under its number, and every note under its own", async () => {
    const content = content2024();
    const { text } = await rendered(content);
    for (const { number, texts, originalLanguage } of paragraphsOf(content)) {
      const printed = (texts.en ?? texts[originalLanguage ?? "en"])?.text ?? "";
      expect(text).toContain(`${number}. ${printed.slice(0, 20)}`);
    }
    expect(text).toContain("A/RES/76/266, annex, paragraphs 30 and 44");
  });

  test("a draft says so on every page; what people wrote is read as text", async () => {
    const content = content2024();
    const [section] = content.sections;
    if (!section) throw new Error("The report has no section");
    section.heading.en = '#panic("x") \\ $ * _ [a] <b> "c"';
    const { text } = await rendered({ ...content, draft: true });
    expect(text).toContain('#panic("x") \\ $ * _ [a] <b> "c"');
    expect(text.split("Draft for comments").length).toBeGreaterThan(3);
  });

  test("the same content gives the same bytes, whatever else is set at the time", async () => {
    const options = { language: "fr", date: "2024-06-03" } as const;
    const files = await Promise.all([1, 2, 3].map(() => renderReportPdf(content2024(), options)));
    const [first, ...rest] = files.map((bytes) => Buffer.from(bytes).toString("base64"));
    for (const other of rest) expect(other).toBe(first);
  });
});
