import { BorderStyle, HeadingLevel, Paragraph } from "docx";
import type { Language } from "~/language/language";
import type { ReportContent } from "~/domain/report/content/report-content";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { run } from "./runs.server";

/** Where the fields of the masthead begin. */
const fieldsAt = 5900;

/** Organ, symbol, distribution and language, then the titles. What is not known leaves its place empty. */
export function frontMatter(content: ReportContent, language: Language): Paragraph[] {
  const { organ, reviewTitle, session, placeAndDate, reportTitle } = content.frontMatter;
  return [
    new Paragraph({
      style: "Masthead",
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: "1B2126", space: 6 } },
      spacing: { after: 120 },
      children: [run(organ[language], language, { bold: true, size: 26 })],
    }),
    ...mastheadFields(content, language),
    new Paragraph({
      spacing: { before: 480, after: 120 },
      children: [run(reviewTitle[language], language, { bold: true, size: 26 })],
    }),
    new Paragraph({ spacing: { after: 120 }, children: [run(session[language], language, { bold: true })] }),
    new Paragraph({ spacing: { after: 120 }, children: [run(placeAndDate[language], language)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [run(reportTitle[language], language)] }),
  ];
}

function mastheadFields({ frontMatter: front }: ReportContent, language: Language): Paragraph[] {
  const words = wordingOf(language);
  const lines = [
    run(`${words.symbol}${words.colon}${front.symbol ?? ""}`.trimEnd(), language, { bold: front.symbol !== null }),
    run(words.distribution(front.distribution), words.mastheadLanguage),
    run(words.original(front.originalLanguage), words.mastheadLanguage),
  ];
  return lines.map((line) => new Paragraph({ style: "Masthead", indent: { left: fieldsAt }, children: [line] }));
}
