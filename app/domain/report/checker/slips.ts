import { readerFor } from "~/domain/counting/claims/reader";
import { sentencesOf as sentences } from "~/domain/counting/claims/tokens";
import type { Language } from "~/language/language";
import type { Slip } from "./finding";

/** Every place where a pattern is found, with what is written instead; `null` from `proposed` leaves it to a person. */
export function slipsOfPattern(
  text: string,
  pattern: RegExp,
  proposed: (found: RegExpExecArray) => string | null,
): Slip[] {
  return [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    proposed: proposed(found),
  }));
}

/** With the capital of what it replaces. */
export function withCaseOf(model: string, words: string): string {
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** The sentences of a line with their offsets. */
export function sentencesOf(text: string, language: Language): { start: number; text: string }[] {
  const { abbreviations } = readerFor(language);
  return sentences(text, abbreviations).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}
