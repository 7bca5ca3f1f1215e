import { type Language, languages } from "~/language/language";

/** The intents of the buttons that save and lead to the same page in another language, one for each: see WithoutScripts. */
export function inEachLanguage<T>(intentFor: (language: Language) => T): Record<`in-${Language}`, T> {
  return Object.fromEntries(languages.map((language) => [`in-${language}`, intentFor(language)])) as Record<
    `in-${Language}`,
    T
  >;
}
