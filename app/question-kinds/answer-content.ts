import type { Language } from "~/language/language";
import { textMark } from "~/language/text/text-mark";
import { hasVisibleText } from "~/language/text/visible-text";

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/**
 * What is kept of an answer, in the columns of Answer, AnswerRevision and FrozenAnswer. `text` is its plain text,
 * whatever its kind: what is counted, coded, hashed and searched. It is blank exactly where nothing is answered.
 * `value` is what the plain text cannot carry, as its kind keeps it; a text, and what is not answered, has none
 * (docs/decisions/0007).
 */
export type AnswerContent = { text: string; value?: JsonValue | undefined };

/** The columns in which it is kept, for the query that reads an answer. */
export const contentColumns = { text: true, value: true } as const;

/** A row, or whatever else carries a content; its value is JSON. */
export type ContentCarrier = { text: string; value?: unknown };

/** The content in a row, or in whatever else carries it. */
export function contentOf({ text, value }: ContentCarrier): AnswerContent {
  return value === undefined || value === null ? { text } : { text, value: value as JsonValue };
}

export const noContent: AnswerContent = { text: "" };

/** Content in the language in which it was written. */
export type WrittenContent = AnswerContent & { language: Language };

/** The fields of a form by name; a field with several values has a list. */
export type TypedFields = Record<string, string | string[]>;

/** Whether something of it can be read. */
export function isAnswered({ text }: ContentCarrier): boolean {
  return hasVisibleText(text);
}

/** What tells a content from another: its plain text follows from its value, where it has one. */
function essenceOf({ text, value }: ContentCarrier): string {
  return value === undefined || value === null ? text : JSON.stringify(value);
}

export function isSameContent(one: ContentCarrier, other: ContentCarrier): boolean {
  return essenceOf(one) === essenceOf(other) && isAnswered(one) === isAnswered(other);
}

/** Short mark of a content, to tell in the browser whether it holds what the server has. */
export function contentMark(content: ContentCarrier): string {
  return textMark(essenceOf(content));
}
