import { type InEveryLanguage, type Language, languages } from "./language";
import type { TextStatus } from "./localized-text";

/** A text in every language of the portal, each with its status. */
export type StatedTexts = Record<Language, { text: string; status: TextStatus }>;

function stated(texts: InEveryLanguage, statusOf: (language: Language) => TextStatus): StatedTexts {
  const entries = languages.map(
    (language) => [language, { text: texts[language], status: statusOf(language) }] as const,
  );
  return Object.fromEntries(entries) as StatedTexts;
}

/** A text written in the first language, with translations of the portal. */
export function authoredText(texts: InEveryLanguage): StatedTexts {
  return stated(texts, (language) => (language === languages[0] ? "original" : "unofficial"));
}

/** A text that is official in every language but those listed. */
export function officialText(texts: InEveryLanguage, unofficial: readonly Language[] = []): StatedTexts {
  return stated(texts, (language) => (unofficial.includes(language) ? "unofficial" : "official"));
}

/** The languages in which a table of flags says "not official". */
export function unofficialIn(official: InEveryLanguage<boolean>): Language[] {
  return languages.filter((language) => !official[language]);
}
