import { findText } from "~/language/localized-text";
import type { Language } from "~/language/language";
import { notesOnText } from "~/domain/report/content/notes-on-text";
import type { ContentParagraph, ContentSection, ReportContent } from "~/domain/report/content/report-content";
import { sectionHeading } from "~/domain/report/content/section-heading";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import { linesWithFootnotes } from "./footnotes";
import { join, type Piece, words } from "../pieces";

/** The name of a section in the file, by its place. */
export const sectionLabel = (index: number) => `section-${index + 1}`;

/** The language, and whether the text is a draft. */
type Place = { language: Language; draft: boolean };

const deepestHeading = 3;

/** Headings and numbered paragraphs in reading order; the first is on a page of its own, and so is each annex. */
export function reportBody(content: ReportContent, language: Language): string[] {
  return content.sections.flatMap((section, index) => [
    ...(index === 0 || section.numbering === "annex" ? ["#pagebreak(weak: true)"] : []),
    sectionTitle(section, index, language),
    ...section.paragraphs.flatMap((paragraph) => numberedParagraph(paragraph, { language, draft: content.draft })),
  ]);
}

function sectionTitle(section: ContentSection, index: number, language: Language): string {
  const { mark, title } = sectionHeading(section, language);
  const isAnnex = section.numbering === "annex";
  const marked = isAnnex ? `${words(mark, language)} + linebreak()` : `box(width: column, ${words(mark, language)})`;
  const parts = [...(mark === "" ? [] : [marked]), words(title, language)];
  return `#heading(level: ${Math.min(section.depth, deepestHeading)}, ${join(parts)}) <${sectionLabel(index)}>`;
}

/** A text that the language does not have is given in its original, marked as such. */
function numberedParagraph(paragraph: ContentParagraph, { language, draft }: Place): string[] {
  const found = findText(paragraph.texts, language, paragraph.originalLanguage);
  const shown = found?.language ?? language;
  const notes = notesOnText(paragraph, language, { draft }).map((note) =>
    words(` ${note}`, language, { style: "italic" }),
  );
  const lines = linesWithFootnotes(found?.text ?? "", paragraph, shown);
  const closed = lines.map((line, index) => (index === lines.length - 1 ? join([line, ...notes]) : line));
  const [first = "[]", ...rest] = closed;
  return [
    `#numbered(${paragraph.number}, ${first}) <paragraph-${paragraph.key}>`,
    ...rest.map((line) => `#continued(${line})`),
    ...labelledLines(paragraph, language),
  ];
}

function labelledLines({ lines }: ContentParagraph, language: Language): Piece[] {
  const { colon } = wordingOf(language);
  return (lines[language] ?? []).map(
    ({ label, text }) =>
      `#continued(${join([words(`${label}${colon}`, language, { weight: "bold" }), words(text, language)])})`,
  );
}
