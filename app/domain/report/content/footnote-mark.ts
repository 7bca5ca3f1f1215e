import { grammarOf } from "~/language/grammar/grammar";
import { withoutBreaks } from "~/language/grammar/no-break";
import type { Language } from "~/language/language";

const closing = /[»”"’)\]]/u;

const punctuation = /[.,;:!?…]/u;

/**
 * The place of a footnote's mark, in UTF-16 code units: after the words of the anchor (or the end of the text),
 * then after punctuation in English, before it in French, before a full stop or comma in Russian.
 */
export function footnoteMarkOffset(text: string, anchor: string | null, language: Language): number {
  const before = grammarOf(language).footnoteMarkBefore;
  const found = anchor === null || anchor === "" ? -1 : text.indexOf(anchor);
  let offset = found === -1 || anchor === null ? text.trimEnd().length : found + anchor.length;
  while (closing.test(text[offset] ?? "")) offset += 1;
  while (punctuation.test(text[offset] ?? "") && !before.test(text[offset] ?? "")) offset += 1;
  while (before.test(text[offset - 1] ?? "")) offset -= 1;
  return offset;
}

export type FootnoteMark = {
  readonly number: number;
  readonly offset: number;
};

/**
 * The places of several marks in one text. A mark never precedes that of a smaller number, so that the numbers
 * are the same in every language version.
 */
export function footnoteMarks(
  text: string,
  footnotes: readonly { readonly number: number; readonly anchor: string | null }[],
  language: Language,
): FootnoteMark[] {
  let least = 0;
  return footnotes.map(({ number, anchor }) => {
    least = Math.max(least, footnoteMarkOffset(text, anchor, language));
    return { number, offset: least };
  });
}

/** Words, and the number of the footnote whose mark follows them. */
export type MarkedPiece = { text: string; footnote: number | null };

/** Whether the mark behind a piece directly follows another one, from which a comma must separate it. */
export function followsMark(index: number, line: readonly MarkedPiece[]): boolean {
  const [before, piece] = [line[index - 1], line[index]];
  return piece?.text === "" && piece.footnote !== null && typeof before?.footnote === "number";
}

/** The text cut at its marks: each piece is followed by the footnote with its number, the last one by none. */
export function cutAtMarks(text: string, marks: readonly FootnoteMark[]): MarkedPiece[] {
  let from = 0;
  const pieces = marks.map(({ number, offset }) => {
    const piece = { text: text.slice(from, offset), footnote: number };
    from = offset;
    return piece;
  });
  return [...pieces, { text: text.slice(from), footnote: null }];
}

/**
 * The lines, as they are printed, of a text that was typed in several, each cut at its own marks: a mark is in the
 * line that holds its words. A text without any line has one, which is empty.
 */
export function markedLines(
  text: string,
  footnotes: Parameters<typeof footnoteMarks>[1],
  language: Language,
): [MarkedPiece[], ...MarkedPiece[][]] {
  const lines: [MarkedPiece[], ...MarkedPiece[][]] = [[]];
  let line = lines[0];
  for (const { text: words, footnote } of cutAtMarks(
    withoutBreaks(text, language),
    footnoteMarks(text, footnotes, language),
  )) {
    for (const [index, part] of words.split(/\n+/).entries()) {
      if (index > 0) lines.push((line = []));
      line.push({ text: part, footnote: null });
    }
    const last = line.at(-1);
    if (last) last.footnote = footnote;
  }
  return lines;
}
