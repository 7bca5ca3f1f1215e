import { BorderStyle, HeadingLevel, Paragraph } from "docx";
import type { Language } from "~/language/language";
import type { ReportContent } from "~/domain/report/content/report-content";
import { mastheadLines } from "~/domain/report/content/masthead";
import { run } from "./runs.server";

export type DocxOptions = {
  readonly language: Language;
  /** The calendar day of the document, for its masthead. */
  readonly date?: string | undefined;
};

/** Where the fields of the masthead begin. */
const fieldsAt = 5900;

/** Organ, symbol, distribution, date and language, then the titles. What is not known is left out with its label. */
export function frontMatter(content: ReportContent, options: DocxOptions): Paragraph[] {
  const { language } = options;
  const { organ, reviewTitle, session, placeAndDate, reportTitle } = content.frontMatter;
  return [
    new Paragraph({
      style: "Masthead",
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: "1B2126", space: 6 } },
      spacing: { after: 120 },
      children: [run(organ[language], language, { bold: true, size: 26 })],
    }),
    ...mastheadFields(content, options),
    new Paragraph({
      spacing: { before: 480, after: 120 },
      children: [run(reviewTitle[language], language, { bold: true, size: 26 })],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [run(session[language], language, { bold: true })] }),
    new Paragraph({ spacing: { after: 120 }, children: [run(placeAndDate[language], language)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(reportTitle[language], language)] }),
  ];
}

function mastheadFields({ frontMatter: front }: ReportContent, { language, date }: DocxOptions): Paragraph[] {
  const lines = mastheadLines(front, { language, date }).map(({ text, language: written, isSymbol }) =>
    run(text, written, { bold: isSymbol }),
  );
  return lines.map((line) => new Paragraph({ style: "Masthead", indent: { left: fieldsAt }, children: [line] }));
}
