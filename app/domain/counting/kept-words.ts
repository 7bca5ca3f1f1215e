import { type Language, languages } from "~/language/language";
import type { Quantifier } from "./quantifier-rules";

/** Words of one language version that an editor keeps although the sources do not carry them, with the reason. */
export type KeptWords = { language: Language; words: string; reason: string };

/** A word of the scale that is kept in every language and claim of a paragraph; only older paragraphs have one. */
export type KeptQuantifier = { quantifier: Quantifier; reason: string };

export type Kept = KeptWords | KeptQuantifier;

/** Tells one entry from another: the words without their capitals and spaces, in their language. */
export function keyOfKept(kept: Pick<KeptWords, "language" | "words"> | Pick<KeptQuantifier, "quantifier">): string {
  if ("quantifier" in kept) return kept.quantifier;
  return `${kept.language}:${kept.words.trim().replace(/\s+/gu, " ").toLowerCase()}`;
}

/** The words that a key of a form names: "en:Several States". Null where it names none. */
export function wordsOfKey(key: string): Pick<KeptWords, "language" | "words"> | null {
  const language = languages.find((known): known is Language => key.startsWith(`${known}:`));
  const words = key.slice(key.indexOf(":") + 1).trim();
  return language === undefined || words === "" ? null : { language, words };
}
