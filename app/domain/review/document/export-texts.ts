import type { Language } from "~/language/language";
import { documentText } from "./document-texts";
import type { DocumentText } from "./review-document";

/** Without the keys that have no value: a document leaves out what is not known. */
export type Known<T> = { [K in keyof T]: Exclude<T[K], undefined | null> };

/** The entries that have a value, for a spread. */
export function known<T extends object>(fields: T): Partial<Known<T>> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<Known<T>>;
}

/** Writers of texts for a review whose original language is given. */
export function textsOf(original: Language) {
  const text = (stored: unknown): DocumentText => documentText(stored, original);
  const textOrNull = (stored: unknown): DocumentText | undefined => {
    if (stored === null || stored === undefined) return undefined;
    const written = text(stored);
    return Object.keys(written).length > 0 ? written : undefined;
  };
  return { text, textOrNull };
}
