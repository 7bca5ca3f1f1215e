import { eachLanguage, type InEveryLanguage, type Language, languages } from "./language";
import type { LocalizedText } from "./localized-text";

/** The words of a text in every language; empty where it has none. */
export function wordsOfText(text: LocalizedText | undefined): Record<Language, string> {
  return eachLanguage((language) => text?.[language]?.text ?? "");
}

/**
 * A text after its words were typed again: words that stay the same keep their status, a field left empty takes its
 * language away, and languages that are not among `chosen` keep what they had. New words are the original in the first
 * of them, and an unofficial translation in the others.
 */
export function retypeText(
  before: LocalizedText | undefined,
  typed: InEveryLanguage,
  chosen: readonly Language[],
): LocalizedText {
  const entries = languages.flatMap((language) => {
    const kept = before?.[language];
    const text = typed[language].trim();
    if (!chosen.includes(language) || text === kept?.text) return kept ? [[language, kept] as const] : [];
    const status = language === chosen[0] ? ("original" as const) : ("unofficial" as const);
    return text === "" ? [] : [[language, { text, status }] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether a text still says in every language what it said; a language that it did not have may be added. */
export function keepsWords(before: LocalizedText | undefined, after: LocalizedText | undefined): boolean {
  return languages.every((language) => !before?.[language] || after?.[language]?.text === before[language].text);
}
