import type { Language } from "~/language/language";
import { segmentsOf } from "~/language/text/segments";

/**
 * Where a text can be cut in two, in UTF-16 code units and in their order: before each sentence and behind a colon or
 * semicolon; before all of it and behind all of it too, where one part takes the whole text.
 */
export function cutPlaces(text: string, language: Language): number[] {
  const sentences = [...segmentsOf(text, { language, granularity: "sentence" })].map(({ index }) => index);
  const clauses = [...text.matchAll(/[;:]\s+/gu)].map(({ index, 0: mark }) => index + mark.length);
  return [...new Set([0, ...sentences, ...clauses, text.length])].sort((a, b) => a - b);
}

/** The place in a text that is most like one in another: the same, where both have as many, else as far from the start. */
export function likePlace(place: number, { of, in: places }: { of: number; in: number }): number {
  return of === places ? place : Math.round((place * (places - 1)) / Math.max(1, of - 1));
}

/** The two parts of a text, without the space between them. */
export function partsAt(text: string, at: number): { first: string; second: string } {
  return { first: text.slice(0, at).trimEnd(), second: text.slice(at).trimStart() };
}

/**
 * Words of a text that end where `to` is and are nowhere before it, so that the mark of a footnote follows just them:
 * those from `from`, and as many before them as it takes.
 */
export function anchorAt(text: string, { from, to }: { from: number; to: number }): string {
  let start = from;
  while (start > 0 && text.indexOf(text.slice(start, to)) !== start) {
    start = text.slice(0, start).trimEnd().search(/\S+$/u);
  }
  return text.slice(Math.max(0, start), to);
}
