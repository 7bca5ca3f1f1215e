import type { Language } from "~/language/language";
import { hasVisibleText } from "~/language/text/visible-text";

/**
 * What is kept of an answer, in the columns of Answer, AnswerRevision and FrozenAnswer. `text` is its plain text,
 * whatever its kind: what is counted, coded, hashed and searched. It is blank exactly where nothing is answered.
 * What else is in it, only its kind knows (docs/decisions/0007).
 */
export type AnswerContent = { text: string };

/** The columns in which it is kept, for the query that reads an answer. */
export const contentColumns = { text: true } as const;

/** The content in a row, or in whatever else carries it. */
export function contentOf({ text }: AnswerContent): AnswerContent {
  return { text };
}

export const noContent: AnswerContent = { text: "" };

/** Content in the language in which it was written. */
export type WrittenContent = AnswerContent & { language: Language };

/** The fields of a form by name; a field with several values has a list. */
export type TypedFields = Record<string, string | string[]>;

/** Whether something of it can be read. */
export function isAnswered({ text }: AnswerContent): boolean {
  return hasVisibleText(text);
}

export function isSameContent(one: AnswerContent, other: AnswerContent): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}
