import { eachLanguage, type Language } from "~/language/language";

/** A text in the three working languages, as the files of the seed hold it. */
export type ThreeTexts = Record<Language, string>;

/** The same words in every language, for invented names. */
export function sameText(text: string): ThreeTexts {
  return eachLanguage(() => text);
}
