import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import type { Language } from "~/language/language";
import type { ReportContent } from "~/domain/report/content/report-content";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { textWidth } from "./layout.server";
import { documentLocale, run, tab } from "./runs.server";

const draftColour = "9A5B00";

function line(left: string, right: string, language: Language): Paragraph {
  return new Paragraph({
    style: "Masthead",
    tabStops: [{ type: "right", position: textWidth }],
    children: [
      run(left, language, { size: 18 }),
      tab(),
      run(right, language, { size: 18, bold: true, color: draftColour }),
    ],
  });
}

/** The symbol on every page but the first, which has it in its masthead; the mark of a draft on every page. */
export function reportHeaders(content: ReportContent, language: Language): { first: Header; default: Header } {
  const mark = content.draft ? wordingOf(language).draftForComments : "";
  const { symbol } = content.frontMatter;
  return {
    first: new Header({ children: [line("", mark, language)] }),
    default: new Header({ children: [line(symbol ?? "", mark, language)] }),
  };
}

export function reportFooters(language: Language): { first: Footer; default: Footer } {
  const footer = () => {
    const number = new TextRun({
      children: [PageNumber.CURRENT],
      size: 18,
      language: { value: documentLocale(language) },
    });
    return new Footer({
      children: [new Paragraph({ style: "Masthead", alignment: AlignmentType.RIGHT, children: [number] })],
    });
  };
  return { first: footer(), default: footer() };
}
