import { type Language, languages } from "~/language/language";
import { textOf } from "~/language/localized-text";
import type { LanguageText } from "./facts/report-facts";

/** A text of content in all three languages, each falling back where it has no version of its own. */
export function languageText(value: unknown): { en: string; fr: string; ru: string } {
  return { en: textOf(value, "en"), fr: textOf(value, "fr"), ru: textOf(value, "ru") };
}

/** The languages in which a text exists, without fallback. */
export function languagesOf(value: Readonly<Partial<Record<Language, unknown>>>): Language[] {
  return languages.filter((language) => value[language] !== undefined);
}

export function languageTextOrNull(value: unknown): LanguageText | null {
  return value === null || value === undefined ? null : languageText(value);
}
