/**
 * The working languages, as BCP 47 tags, in the order in which they are offered. A further one is an entry here; the
 * compiler then asks for its grammar (grammar/grammar.ts), its wording and its column of sort keys.
 */
export const languages = ["en", "fr", "ru"] as const;

export type Language = (typeof languages)[number];

/** A value for every language. */
export type InEveryLanguage<T = string> = Readonly<Record<Language, T>>;

/** Makes a value for every language. */
export function eachLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The language that a stored or submitted tag names; what names none is read as `otherwise`, English unless given. */
export function toLanguage(value: unknown, otherwise: Language = languages[0]): Language {
  return isLanguage(value) ? value : otherwise;
}

/** The language in which the address of a page begins ("/fr/reviews"); null where it begins with none. */
export function languageOfPath(pathname: string): Language | null {
  const first = pathname.split("/", 2)[1];
  return isLanguage(first) ? first : null;
}
