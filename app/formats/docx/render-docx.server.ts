import { Document, Packer } from "docx";
import { estimatePageNumbers } from "docx/layout";
import { reportBody } from "./body.server";
import { contentsTable } from "./contents-table.server";
import { wordFootnotes } from "./footnotes.server";
import { type DocxOptions, frontMatter } from "./front-matter.server";
import { reportFooters, reportHeaders } from "./header-footer.server";
import { documentStyles, numbering, page } from "./layout.server";
import { wordMethodNotes } from "./method-notes.server";
import { plainText } from "./runs.server";
import type { ReportContent } from "~/domain/report/content/report-content";

/**
 * The report as an editable Word file in one language: real headings, paragraphs numbered by Word, contents with
 * ranges and pages, footnotes, and the language of every run. Sources are not named in it.
 */
export async function renderDocx(content: ReportContent, { language, date }: DocxOptions): Promise<Uint8Array> {
  const { organ, reportTitle, reviewTitle } = content.frontMatter;
  const document = new Document({
    title: plainText(reportTitle[language]),
    subject: plainText(reviewTitle[language]),
    creator: plainText(organ[language]),
    lastModifiedBy: plainText(organ[language]),
    compatibility: { version: 15 },
    pageNumbers: estimatePageNumbers,
    styles: documentStyles(language),
    numbering,
    footnotes: wordFootnotes(content, language),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: reportHeaders(content, language),
        footers: reportFooters(language),
        children: [
          ...frontMatter(content, { language, date }),
          ...contentsTable(content, language),
          ...reportBody(content, language),
          ...wordMethodNotes(content, language),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
