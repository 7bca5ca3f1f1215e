import * as z from "zod";
import { type Language, languages } from "~/language/language";
import type { LocalizedText } from "~/language/localized-text";

const translatedFromSchema = z.partialRecord(z.enum(languages), z.string());

/** The original that each translation was last saved beside, as a paragraph keeps it. */
export type TranslatedFrom = z.infer<typeof translatedFromSchema>;

export function readTranslatedFrom(stored: unknown): TranslatedFrom {
  return translatedFromSchema.parse(stored ?? {});
}

type Versions = {
  texts: Partial<Record<Language, { text: string } | undefined>>;
  originalLanguage: Language | null;
  translatedFrom: TranslatedFrom;
};

/**
 * The languages whose text was last saved beside another original than the present one: they may not say what the
 * original says. A change of the original that was undone leaves no translation outdated.
 */
export function outdatedLanguages({ texts, originalLanguage, translatedFrom }: Versions): Language[] {
  if (originalLanguage === null) return [];
  const original = texts[originalLanguage]?.text ?? "";
  return languages.filter((language) => {
    const from = translatedFrom[language];
    return language !== originalLanguage && texts[language] !== undefined && from !== undefined && from !== original;
  });
}

/** The record after texts were saved: the languages that were saved go with the original as it is now. */
export function translatedFromAfter(
  before: TranslatedFrom,
  { texts, saved, originalLanguage }: { texts: LocalizedText; saved: readonly Language[]; originalLanguage: string },
): TranslatedFrom {
  const original = languages.find((language) => language === originalLanguage);
  const words = original ? (texts[original]?.text ?? "") : "";
  const translated = saved.filter((language) => language !== original);
  return { ...before, ...Object.fromEntries(translated.map((language) => [language, words] as const)) };
}
