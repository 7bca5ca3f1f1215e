import type { Language } from "~/language/language";
import { withoutBreaks } from "~/language/grammar/no-break";
import { findClaims } from "~/domain/counting/claims/find-claims";
import { footnoteMarks } from "./footnote-mark";

export type TextPiece = {
  text: string;
  /** The words that say how many. */
  marked: boolean;
  /** Numbers of the footnotes whose marks follow the piece. */
  footnotes: number[];
};

type Anchored = { number: number; anchor: string | null };

/** A text cut at the marks of footnotes and, with `markQuantifiers`, around the words that say how many. */
export function textPieces(
  text: string,
  language: Language,
  { footnotes, markQuantifiers }: { footnotes: readonly Anchored[]; markQuantifiers: boolean },
): TextPiece[] {
  const notes = footnoteMarks(text, footnotes, language);
  const uses = markQuantifiers ? findClaims(text, language).claims : [];
  const cuts = new Set([
    0,
    text.length,
    ...notes.map(({ offset }) => offset),
    ...uses.flatMap(({ start, end }) => [start, end]),
  ]);
  const shown = withoutBreaks(text, language);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? text.length;
    return {
      text: shown.slice(from, to),
      marked: uses.some(({ start, end }) => start <= from && from < end),
      footnotes: notes.filter(({ offset }) => offset === to).map(({ number }) => number),
    };
  });
}
