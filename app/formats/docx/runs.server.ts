import { grammarOf } from "~/language/grammar/grammar";
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  NoBreakHyphen,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import { withoutBreaks } from "~/language/grammar/no-break";
import type { Language } from "~/language/language";
import { replaceLoneSurrogates, withoutControlCharacters } from "~/language/text/control-characters";
import { linkTarget } from "~/language/text/web-address";
import { followsMark, type MarkedPiece, markedLines } from "~/domain/report/content/footnote-mark";
import type { ContentFootnote } from "~/domain/report/content/report-content";
import { nameInvisible } from "~/formats/name-invisible";

export function documentLocale(language: Language): string {
  return grammarOf(language).locale;
}

/** A text as the writer, which passes everything through, may have it: XML 1.0 has no place for some characters. */
export function plainText(text: string): string {
  return replaceLoneSurrogates(withoutControlCharacters(text), "");
}

type RunOptions = Omit<IRunOptions, "text" | "children">;

/**
 * A run of text in its language, on one line, with the spaces and hyphens at which no line ends. Word has such a hyphen of
 * its own.
 */
export function run(text: string, language: Language, options: RunOptions = {}): TextRun {
  const clean = nameInvisible(plainText(withoutBreaks(text, language).replace(/[\t\n\r]+/g, " ")));
  const [first = "", ...rest] = clean.split("\u2011");
  const children = [first, ...rest.flatMap((part) => [new NoBreakHyphen(), part])];
  const written = rest.length === 0 ? { text: clean } : { children };
  return new TextRun({ ...options, ...written, language: { value: documentLocale(language) } });
}

export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}

type MarkedLine = (TextRun | FootnoteReferenceRun)[];

/** The lines of a text with the marks of its footnotes, placed as its language places them. */
export function linesWithFootnotes(
  text: string,
  footnotes: readonly ContentFootnote[],
  language: Language,
): [MarkedLine, ...MarkedLine[]] {
  const anchored = footnotes.map(({ number, anchor }) => ({ number, anchor: anchor?.[language] ?? null }));
  const runsOf = ({ text: words, footnote }: MarkedPiece, index: number, line: readonly MarkedPiece[]) => [
    ...(words === "" ? [] : [run(words, language)]),
    ...(followsMark(index, line) ? [run(",\u00a0", language, { superScript: true })] : []),
    ...(footnote === null ? [] : [new FootnoteReferenceRun(footnote)]),
  ];
  const [first, ...rest] = markedLines(text, anchored, language);
  return [first.flatMap(runsOf), ...rest.map((line) => line.flatMap(runsOf))];
}

/** A link that Word can follow. */
export function linkedRun(text: string, href: string, language: Language): ParagraphChild {
  return new ExternalHyperlink({
    link: linkTarget(plainText(href)),
    children: [run(text, language, { style: "Hyperlink" })],
  });
}
