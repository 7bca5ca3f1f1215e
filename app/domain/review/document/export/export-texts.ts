import type { Language } from "~/language/language";
import { documentText } from "~/domain/review/document/document-texts";
import type { DocumentText } from "~/domain/review/document/review-document";

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
