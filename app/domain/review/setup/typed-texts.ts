import * as z from "zod";
import type { DocumentText } from "~/domain/review/document/review-document";
import { eachLanguage, type InEveryLanguage, type Language, languages } from "~/language/language";

/** The name of the field in which a text of a review is typed in one language: "title-fr". */
export function textField(name: string, language: Language): string {
  return `${name}-${language}`;
}

/** The longest text that a field of the set-up takes, in characters, unless its form says less. */
export const longestText = 20_000;

/** A name or a title: up to so many characters it is one line, however it was typed. */
const longestLine = 1000;

/** The fields of a text as the shape of a form, one for each language of the portal; those that are not sent are empty. */
export function textFields(name: string, most = longestText): Record<string, z.ZodType<string>> {
  const text = z.string().trim().max(most, "setUpTextTooLong");
  const line = text.transform((typed) =>
    typed
      .split(/[\r\n\u2028\u2029]+/)
      .map((part) => part.trim())
      .join(" "),
  );
  const field = (most <= longestLine ? line : text).default("");
  return Object.fromEntries(languages.map((language) => [textField(name, language), field]));
}

/** What was typed of a text, in every language. */
export function typedWords(form: Readonly<Record<string, unknown>>, name: string): InEveryLanguage {
  return eachLanguage((language) => {
    const value = form[textField(name, language)];
    return typeof value === "string" ? value : "";
  });
}

/** The words of a text of a review in every language; empty where it has none. */
export function wordsOf(text: DocumentText | undefined): Record<Language, string> {
  return eachLanguage((language) => {
    const written = text?.[language];
    return (typeof written === "string" ? written : written?.text) ?? "";
  });
}

/**
 * A text of a review after its fields were sent: words that stay the same keep their status, a field left empty takes its
 * language away, and languages that the review does not have keep what they had.
 */
export function changedText(
  before: DocumentText | undefined,
  typed: InEveryLanguage,
  chosen: readonly Language[],
): DocumentText {
  const was = wordsOf(before);
  const entries = languages.flatMap((language) => {
    const kept = before?.[language];
    const words = typed[language].trim();
    if (!chosen.includes(language) || words === was[language]) return kept === undefined ? [] : [[language, kept]];
    return words === "" ? [] : [[language, words]];
  });
  return Object.fromEntries(entries) as DocumentText;
}

/** Whether a text has words in at least one of the languages. */
export function hasWords(text: DocumentText | undefined, chosen: readonly Language[]): boolean {
  return chosen.some((language) => wordsOf(text)[language].trim() !== "");
}
