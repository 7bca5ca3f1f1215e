import { type Language, languages } from "~/language/language";
import { type LocalizedText, localizedTextSchema, type TextStatus } from "~/language/localized-text";
import type { DocumentText } from "./review-document";

/** The status of words that say none: written in the first language of the review, translated into the others. */
function usualStatus(language: Language, original: Language): TextStatus {
  return language === original ? "original" : "unofficial";
}

/** A text of a document as it is stored; words that are blank are not there. */
export function storedText(text: DocumentText, original: Language): LocalizedText {
  const entries = languages.flatMap((language) => {
    const written = text[language];
    if (written === undefined) return [];
    const entry = typeof written === "string" ? { text: written, status: usualStatus(language, original) } : written;
    return entry.text.trim() === "" ? [] : [[language, entry] as const];
  });
  return Object.fromEntries(entries);
}

/** A stored text as a document has it. */
export function documentText(stored: unknown, original: Language): DocumentText {
  const text = localizedTextSchema.parse(stored ?? {});
  const entries = languages.flatMap((language) => {
    const entry = text[language];
    if (!entry) return [];
    return [[language, entry.status === usualStatus(language, original) ? entry.text : entry] as const];
  });
  return Object.fromEntries(entries);
}

/** The words of a document's text in a language; empty where there are none. */
export function wordsIn(text: DocumentText | undefined, language: Language): string {
  const written = text?.[language];
  return (typeof written === "string" ? written : written?.text) ?? "";
}
