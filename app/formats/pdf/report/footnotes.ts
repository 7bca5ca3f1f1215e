import { findText } from "~/language/localized-text";
import type { Language } from "~/language/language";
import { followsMark, markedLines, type MarkedPiece } from "~/domain/report/content/footnote-mark";
import { printedFootnote } from "~/domain/report/content/printed-footnote";
import type { ContentFootnote, ContentParagraph } from "~/domain/report/content/report-content";
import { join, linked, type Piece, words } from "../pieces";

type Noted = Pick<ContentParagraph, "footnotes" | "originalLanguage">;

/** The note at the foot of the page, with the number that it has in every language and format. */
function footnote(note: ContentFootnote, { originalLanguage }: Noted, language: Language): Piece {
  const found = findText(note.text, language, originalLanguage);
  const shown = found?.language ?? language;
  const printed = printedFootnote(found?.text ?? "", note.url);
  const text = printed.href === null ? words(printed.words, shown) : linked(printed.words, printed.href, shown);
  const address = printed.address === null ? [] : [words(" (", shown), linked(printed.address, printed.address, shown)];
  const closing = `${address.length > 0 ? ")" : ""}${printed.stop}`;
  const parts = [text, ...address, ...(closing === "" ? [] : [words(closing, shown)])];
  return `counter(footnote).update(${note.number - 1}) + footnote(${join(parts)})`;
}

/** The lines of a text with its footnotes, their marks placed as the language places them. */
export function linesWithFootnotes(text: string, paragraph: Noted, language: Language): [Piece, ...Piece[]] {
  const { footnotes } = paragraph;
  const anchored = footnotes.map(({ number, anchor }) => ({ number, anchor: anchor?.[language] ?? null }));
  const piecesOf = ({ text: said, footnote: number }: MarkedPiece, index: number, line: readonly MarkedPiece[]) => {
    const note = footnotes.find((one) => one.number === number);
    return [
      ...(said === "" ? [] : [words(said, language)]),
      ...(followsMark(index, line) ? [`super(${words(",\u00a0", language)})`] : []),
      ...(note ? [footnote(note, paragraph, language)] : []),
    ];
  };
  const [first, ...rest] = markedLines(text, anchored, language);
  return [join(first.flatMap(piecesOf)), ...rest.map((line) => join(line.flatMap(piecesOf)))];
}
