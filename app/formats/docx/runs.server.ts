import { grammarOf } from "~/language/grammar/grammar";
import { ExternalHyperlink, FootnoteReferenceRun, type IRunOptions, type ParagraphChild, Tab, TextRun } from "docx";
import type { Language } from "~/language/language";
import { isWebAddress, linkTarget } from "~/language/text/web-address";
import { type MarkedPiece, markedLines } from "~/domain/report/content/footnote-mark";
import type { ContentFootnote } from "~/domain/report/content/report-content";
import { nameInvisible } from "~/formats/name-invisible";

export function documentLocale(language: Language): string {
  return grammarOf(language).locale;
}

/** XML 1.0 has no place for these, and the writer passes them through. */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

export function withoutControlCharacters(text: string): string {
  return text.replace(forbidden, "");
}

/** A run of text in its language, on one line. */
export function run(text: string, language: Language, options: Omit<IRunOptions, "text" | "children"> = {}): TextRun {
  const clean = nameInvisible(withoutControlCharacters(text)).replace(/[\t\n\r]+/g, " ");
  return new TextRun({ ...options, text: clean, language: { value: documentLocale(language) } });
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
  const runsOf = ({ text: words, footnote }: MarkedPiece) => [
    ...(words === "" ? [] : [run(words, language)]),
    ...(footnote === null ? [] : [new FootnoteReferenceRun(footnote)]),
  ];
  const [first, ...rest] = markedLines(text, anchored, language);
  return [first.flatMap(runsOf), ...rest.map((line) => line.flatMap(runsOf))];
}

/** A link that Word can follow; any other scheme than that of the web stays plain text. */
export function linkedRun(text: string, url: string, language: Language): ParagraphChild {
  if (!isWebAddress(url)) return run(text, language);
  return new ExternalHyperlink({
    link: linkTarget(withoutControlCharacters(url)),
    children: [run(text, language, { style: "Hyperlink" })],
  });
}
