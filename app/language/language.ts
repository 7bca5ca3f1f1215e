/** The working languages of the region, as BCP 47 tags, in the order in which they are offered. */
export const languages = ["en", "fr", "ru"] as const;

export type Language = (typeof languages)[number];

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
