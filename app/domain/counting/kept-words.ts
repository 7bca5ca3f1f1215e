import * as z from "zod";
import { type Language, languages } from "~/language/language";
import { quantifiers } from "./quantifier-rules";

const keptWordsSchema = z.strictObject({ language: z.enum(languages), words: z.string(), reason: z.string() });

/** Words of one language version that an editor keeps although the sources do not carry them, with the reason. */
export type KeptWords = z.infer<typeof keptWordsSchema>;

const keptQuantifierSchema = z.strictObject({ quantifier: z.enum(quantifiers), reason: z.string() });

/** A word of the scale that is kept in every language and claim of a paragraph; only older paragraphs have one. */
export type KeptQuantifier = z.infer<typeof keptQuantifierSchema>;

export type Kept = KeptWords | KeptQuantifier;

const stored = z.union([
  z.array(z.union([keptWordsSchema, keptQuantifierSchema])),
  keptQuantifierSchema.transform((kept): Kept[] => [kept]),
]);

/** What `Paragraph.quantifierChoice` holds. */
export function readKept(value: unknown): Kept[] {
  return value === null || value === undefined ? [] : stored.parse(value);
}

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
