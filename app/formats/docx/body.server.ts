import { findText } from "~/language/localized-text";
import { Bookmark, HeadingLevel, Paragraph, TabStopType, TextRun } from "docx";
import type { Language } from "~/language/language";
import type { ContentParagraph, ContentSection, ReportContent } from "~/domain/report/content/report-content";
import { notesOnText } from "~/domain/report/content/notes-on-text";
import { sectionHeading } from "~/domain/report/content/section-heading";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { sectionBookmark } from "./contents-table.server";
import { numberColumn, numberingReference } from "./layout.server";
import { run, linesWithFootnotes, tab } from "./runs.server";

/** The list that a paragraph is numbered in, and whether the text is a draft. */
type Place = { instance: number; draft: boolean };

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** Headings and numbered paragraphs in reading order; the first begins on a page of its own, unless it is said not to. */
export function reportBody(
  content: ReportContent,
  language: Language,
  { onNewPage = true }: { onNewPage?: boolean } = {},
): Paragraph[] {
  let annex = 0;
  return content.sections.flatMap((section, index) => {
    if (section.numbering === "annex") annex += 1;
    const place = { instance: annex, draft: content.draft };
    return [
      sectionTitle(section, { index, breaks: onNewPage && index === 0 }, language),
      ...section.paragraphs.flatMap((paragraph) => numberedParagraph(paragraph, place, language)),
    ];
  });
}

type TitlePlace = { index: number; /** It begins on a new page; an annex always does. */ breaks: boolean };

function sectionTitle(section: ContentSection, { index, breaks }: TitlePlace, language: Language): Paragraph {
  const { mark, title } = sectionHeading(section, language);
  const isAnnex = section.numbering === "annex";
  const heading = headings[Math.min(section.depth, headings.length) - 1] ?? HeadingLevel.HEADING_3;
  const between = isAnnex ? new TextRun({ break: 1 }) : tab();
  const children = [...(mark === "" ? [] : [run(mark, language), between]), run(title, language)];
  const hanging = mark !== "" && !isAnnex;
  return new Paragraph({
    heading,
    pageBreakBefore: isAnnex || breaks,
    ...(hanging ? { indent: { left: numberColumn, hanging: numberColumn } } : {}),
    ...(hanging ? { tabStops: [{ type: TabStopType.LEFT, position: numberColumn }] } : {}),
    children: [new Bookmark({ id: sectionBookmark(index), children })],
  });
}

/**
 * The number is Word's own, from the list of the body or of the annex. A text that the language does not have is
 * given in its original, marked as such.
 */
function numberedParagraph(paragraph: ContentParagraph, { instance, draft }: Place, language: Language): Paragraph[] {
  const found = findText(paragraph.texts, language, paragraph.originalLanguage);
  const shown = found?.language ?? language;
  const note = notesOnText(paragraph, language, { draft }).map((words) =>
    run(` ${words}`, language, { italics: true }),
  );
  const [runs, ...rest] = linesWithFootnotes(found?.text ?? "", paragraph.footnotes, shown);
  const numbered = new Paragraph({
    numbering: { reference: numberingReference, level: 0, instance },
    children: [
      new Bookmark({ id: `paragraph_${paragraph.key.replaceAll("-", "_")}`, children: runs }),
      ...(rest.length === 0 ? note : []),
    ],
  });
  const continued = rest.map((line, index) => {
    const closing = index === rest.length - 1 ? note : [];
    return new Paragraph({ style: "ReportText", children: [...line, ...closing] });
  });
  return [numbered, ...continued, ...labelledLines(paragraph, language)];
}

function labelledLines(paragraph: ContentParagraph, language: Language): Paragraph[] {
  const { colon } = wordingOf(language);
  return (paragraph.lines[language] ?? []).map(
    ({ label, text }) =>
      new Paragraph({
        style: "LabelledLine",
        children: [run(`${label}${colon}`, language, { bold: true }), run(text, language)],
      }),
  );
}
