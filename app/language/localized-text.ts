import * as z from "zod";
import { eachLanguage, languages, type Language } from "./language";

/** The languages in which a text exists, without fallback. */
export function languagesOf(value: Readonly<Partial<Record<Language, unknown>>>): Language[] {
  return languages.filter((language) => value[language] !== undefined);
}

export const textStatuses = ["original", "official", "unofficial", "machine"] as const;
export type TextStatus = (typeof textStatuses)[number];

const statedText = z.object({ text: z.string(), status: z.enum(textStatuses) });

/** Content as texts keyed by language, each with its status; at least one language is there. */
export const localizedTextSchema = z.object(eachLanguage(() => statedText.optional()));

export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** Plain words in every language, such as names that an authority registers in all of them. */
export const inEveryLanguageSchema = z.strictObject(eachLanguage(() => z.string()));

/** A text as it is shown: `language` is the one it is really in, for `lang=`; `fellBack` says that it is not the one asked for. */
export type ReadText<S extends string = TextStatus> = {
  text: string;
  language: Language;
  status: S;
  fellBack: boolean;
};

type Texts<S extends string> = Readonly<Partial<Record<Language, { text: string; status: S } | undefined>>>;

/**
 * The text in the language asked for, else in the original, else in the first language that has it. The original is the
 * language given, or the text whose status says so. Null where no language has a text.
 */
export function findText<S extends string>(
  texts: Texts<S>,
  language: Language,
  original: Language | null = null,
): ReadText<S> | null {
  const marked = languages.find((other) => texts[other]?.status === "original");
  for (const candidate of [language, original, marked, ...languages]) {
    const found = candidate ? texts[candidate] : undefined;
    if (candidate && found) return { ...found, language: candidate, fellBack: candidate !== language };
  }
  return null;
}

/** A stored text (`Json` column) by the rule of `findText`; empty where no language has it. */
export function readText(value: unknown, language: Language): ReadText {
  const found = findText(localizedTextSchema.parse(value), language);
  return found ?? { text: "", language, status: "original", fellBack: false };
}

/** The words alone, for names and labels that exist in every language. */
export function textOf(value: unknown, language: Language): string {
  return readText(value, language).text;
}

/** The words of a stored text in every language, each falling back where it has no version of its own. */
export function textInEveryLanguage(value: unknown): Record<Language, string> {
  return eachLanguage((language) => textOf(value, language));
}

/** As `textInEveryLanguage`; null where nothing is stored. */
export function textInEveryLanguageOrNull(value: unknown): Record<Language, string> | null {
  return value === null || value === undefined ? null : textInEveryLanguage(value);
}
