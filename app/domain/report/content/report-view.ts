import type { Language } from "~/language/language";
import { withoutBreaks } from "~/language/grammar/no-break";
import { findText } from "~/language/localized-text";
import { countWords } from "~/language/text/count-words";
import { evidenceOf } from "./citation-evidence";
import { tallyOf, type Tally } from "~/domain/counting/count-participants";
import { type MethodNotes, methodNotes } from "./method-notes";
import { rangeText } from "./numbering";
import { printedFootnote } from "./printed-footnote";
import { type ContentFootnote, type ContentParagraph, paragraphsOf, type ReportContent } from "./report-content";
import { sectionHeading } from "./section-heading";
import { textPieces, type TextPiece } from "./text-pieces";
import { wordingOf } from "~/domain/report/facts/wording/wording";

/** A report as a page shows it in one language: everything is words, nothing has to be looked up. */

export type ShownText = {
  language: Language;
  status: string;
  fellBack: boolean;
  /** The language of the original, where that was changed after this translation. */
  outdatedFrom: Language | null;
  pieces: TextPiece[];
};

export type ShownLine = { label: string; text: string };

export type ShownParagraph = {
  id: string;
  key: string;
  number: number;
  kind: "generated" | "narrative";
  text: ShownText;
  lines: ShownLine[];
  counts: Tally;
  passages: number;
};

export type ShownSection = {
  key: string;
  depth: number;
  mark: string;
  title: string;
  annex: boolean;
  range: string;
  paragraphs: ShownParagraph[];
};

export type ShownFootnote = {
  number: number;
  /** Without a closing full stop. */
  text: string;
  language: Language;
  url: string | null;
  /** Closes the note. */
  stop: string;
  /** The text is the address itself, or holds it. */
  isAddress: boolean;
};

export type ReportView = {
  organ: string;
  placeAndDate: string;
  title: string;
  symbol: string | null;
  draft: boolean;
  sections: ShownSection[];
  footnotes: ShownFootnote[];
  totals: Tally;
  passages: number;
  words: number;
  /** Narrative paragraphs shown in an unofficial translation. */
  unofficial: number;
  /** Paragraphs whose translation is older than their original. */
  outdated: number;
  /** What is said at the end of how it was made. */
  method: MethodNotes | null;
};

function shownText(paragraph: ContentParagraph, language: Language, open: boolean): ShownText {
  const found = findText(paragraph.texts, language, paragraph.originalLanguage);
  const shown = found?.language ?? language;
  const footnotes = paragraph.footnotes.map(({ number, anchor }) => ({ number, anchor: anchor?.[shown] ?? null }));
  return {
    language: shown,
    status: found?.status ?? "original",
    fellBack: found?.fellBack ?? false,
    outdatedFrom: paragraph.outdated?.includes(shown) ? paragraph.originalLanguage : null,
    pieces: textPieces(found?.text ?? "", shown, { footnotes, markQuantifiers: open }),
  };
}

function shownParagraph(paragraph: ContentParagraph, language: Language, openKey: string | undefined): ShownParagraph {
  const { colon } = wordingOf(language);
  return {
    id: paragraph.id,
    key: paragraph.key,
    number: paragraph.number,
    kind: paragraph.kind,
    text: shownText(paragraph, language, paragraph.key === openKey),
    lines: (paragraph.lines[language] ?? []).map(({ label, text }) => ({
      label: label + colon,
      text: withoutBreaks(text, language),
    })),
    counts: tallyOf(paragraph.evidence),
    passages: paragraph.citations.length,
  };
}

function shownFootnote({ number, text, url }: ContentFootnote, language: Language): ShownFootnote {
  const found = findText(text, language, null);
  const shown = found?.language ?? language;
  const { words, href, address, stop } = printedFootnote(found?.text ?? "", url);
  const isAddress = href !== null && address === null;
  return { number, text: isAddress ? words : withoutBreaks(words, shown), language: shown, url: href, stop, isAddress };
}

function shownSections(content: ReportContent, language: Language, openKey: string | undefined): ShownSection[] {
  const ranges = new Map(content.contents.map(({ sectionKey, range }) => [sectionKey, rangeText(range)]));
  return content.sections.map((section) => ({
    key: section.key,
    depth: section.depth,
    ...sectionHeading(section, language),
    annex: section.numbering === "annex",
    range: ranges.get(section.key) ?? "",
    paragraphs: section.paragraphs.map((paragraph) => shownParagraph(paragraph, language, openKey)),
  }));
}

function wordsOf(sections: readonly ShownSection[]): number {
  const counted = sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ text, lines }) => {
      const running = countWords(text.pieces.map((piece) => piece.text).join(""));
      return lines.reduce((sum, line) => sum + countWords(`${line.label}${line.text}`), running);
    }),
  );
  return counted.reduce((sum, words) => sum + words, 0);
}

/** The report in a language; the words that say how many are marked in the paragraph that is open. */
export function reportView(content: ReportContent, language: Language, openKey?: string): ReportView {
  const { organ, placeAndDate, reportTitle, symbol } = content.frontMatter;
  const paragraphs = paragraphsOf(content);
  const citations = paragraphs.flatMap((paragraph) => paragraph.citations);
  const sections = shownSections(content, language, openKey);
  const shown = sections.flatMap((section) => section.paragraphs);
  return {
    organ: organ[language],
    placeAndDate: placeAndDate[language],
    title: reportTitle[language],
    symbol,
    draft: content.draft,
    sections,
    footnotes: paragraphs.flatMap(({ footnotes }) => footnotes.map((note) => shownFootnote(note, language))),
    totals: tallyOf(evidenceOf(citations)),
    passages: new Set(citations.map(({ excerptId }) => excerptId)).size,
    words: wordsOf(sections),
    method: methodNotes(content, language),
    outdated: shown.filter(({ text }) => text.outdatedFrom !== null).length,
    unofficial: shown.filter(({ text }) => text.status === "unofficial" && !text.fellBack).length,
  };
}
