import { languages, type Language } from "~/language/language";
import type { TextStatus } from "~/language/localized-text";

/** A text in the three working languages, as the files of the seed hold it. */
export type ThreeTexts = Record<Language, string>;

export type StatedTexts = Record<Language, { text: string; status: TextStatus }>;

function stated(texts: ThreeTexts, statusOf: (language: Language) => TextStatus): StatedTexts {
  const entry = (language: Language) => ({ text: texts[language], status: statusOf(language) });
  return { en: entry("en"), fr: entry("fr"), ru: entry("ru") };
}

/** A text written in English, with translations of the portal. */
export function authoredText(texts: ThreeTexts): StatedTexts {
  return stated(texts, (language) => (language === "en" ? "original" : "unofficial"));
}

/** A text that is official in every language but those listed. */
export function officialText(texts: ThreeTexts, unofficial: readonly Language[] = []): StatedTexts {
  return stated(texts, (language) => (unofficial.includes(language) ? "unofficial" : "official"));
}

/** The languages in which a table of flags says "not official". */
export function unofficialIn(official: Record<Language, boolean>): Language[] {
  return languages.filter((language) => !official[language]);
}

/** The same words in every language, for invented names. */
export function sameText(text: string): ThreeTexts {
  return { en: text, fr: text, ru: text };
}
