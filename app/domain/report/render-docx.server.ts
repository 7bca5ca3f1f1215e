import { Document, Packer } from "docx";
import type { Language } from "~/domain/shared/language";
import { reportBody } from "./docx/body.server";
import { contentsTable } from "./docx/contents-table.server";
import { wordFootnotes } from "./docx/footnotes.server";
import { frontMatter } from "./docx/front-matter.server";
import { reportFooters, reportHeaders } from "./docx/header-footer.server";
import { documentStyles, numbering, page } from "./docx/layout.server";
import { withoutControlCharacters } from "./docx/runs.server";
import type { ReportContent } from "./report-content";

/**
 * The report as an editable Word file in one language: real headings, paragraphs numbered by Word, contents with
 * ranges and pages, footnotes, and the language of every run. Sources are not named in it.
 */
export async function renderDocx(content: ReportContent, language: Language): Promise<Uint8Array> {
  const { organ, reportTitle, reviewTitle } = content.frontMatter;
  const document = new Document({
    title: withoutControlCharacters(reportTitle[language]),
    subject: withoutControlCharacters(reviewTitle[language]),
    creator: withoutControlCharacters(organ[language]),
    lastModifiedBy: withoutControlCharacters(organ[language]),
    compatibility: { version: 15 },
    styles: documentStyles(language),
    numbering,
    footnotes: wordFootnotes(content, language),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: reportHeaders(content, language),
        footers: reportFooters(language),
        children: [
          ...frontMatter(content, language),
          ...contentsTable(content, language),
          ...reportBody(content, language),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
