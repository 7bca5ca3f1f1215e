import type { Range } from "~/language/text/code-points";
import { caretStops } from "./keyboard-selection";
import type { Language } from "~/language/language";

/** A place at which a passage may begin or end, in UTF-16 units, with the words beside it. */
export type PassageEnd = { at: number; words: string };

/** How many places on either side of an end are offered. */
const reach = 40;
const wordsShown = 40;

function near(places: Iterable<number>, present: number): number[] {
  const ordered = [...new Set([...places, present])].sort((a, b) => a - b);
  const index = ordered.indexOf(present);
  return ordered.slice(Math.max(0, index - reach), index + reach + 1);
}

/** The words after a place, and before one, up to a length that fits on a line. */
function wordsAfter(text: string, at: number): string {
  const words = text.slice(at, at + wordsShown).split("\n")[0] ?? "";
  return at + words.length < text.length ? `${words.replace(/\S*$/u, "").trimEnd() || words}…` : words;
}

function wordsBefore(text: string, at: number): string {
  const words =
    text
      .slice(Math.max(0, at - wordsShown), at)
      .split("\n")
      .at(-1) ?? "";
  return at > words.length ? `…${words.replace(/^\S*/u, "").trimStart() || words}` : words;
}

/**
 * Where a passage may begin and where it may end, near its present ends: at every word and every sentence. The present
 * ends are among them, wherever they are.
 */
export function passageEnds(
  { text, language }: { text: string; language: Language },
  { startsAt, endsAt }: Range,
): { starts: PassageEnd[]; ends: PassageEnd[] } {
  const { words, sentences } = caretStops(text, language);
  const stops = [...words, ...sentences];
  const starts = near(
    stops.map((stop) => stop.startsAt),
    startsAt,
  ).filter((at) => at < endsAt);
  const ends = near(
    stops.map((stop) => stop.endsAt),
    endsAt,
  ).filter((at) => at > startsAt);
  return {
    starts: starts.map((at) => ({ at, words: wordsAfter(text, at) })),
    ends: ends.map((at) => ({ at, words: wordsBefore(text, at) })),
  };
}
