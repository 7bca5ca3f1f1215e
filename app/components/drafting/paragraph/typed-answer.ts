import { type ParagraphConflict, readConflict } from "~/domain/report/paragraph/paragraph-conflict";

/** The response to the form of a paragraph: errors by field, the typed text, and what was saved in the meantime. */
export type TypedAnswer = {
  fieldErrors: Record<string, string[]>;
  values: Record<string, string | string[]>;
  conflict: ParagraphConflict | null;
};

type Failed = {
  fieldErrors?: Record<string, string[]>;
  values?: Record<string, string | string[]>;
  conflict?: unknown;
};

export function typedAnswer(failure: Failed | undefined): TypedAnswer | null {
  if (!failure?.values) return null;
  const { fieldErrors = {}, values, conflict } = failure;
  return { fieldErrors, values, conflict: readConflict(conflict) };
}

/** A footnote that someone changed in the meantime: its current text, and its revision for the next save. */
export type ChangedFootnote = { words: string; before: string };

export function changedFootnote(failure: Failed | undefined): ChangedFootnote | null {
  const conflict = failure?.conflict;
  if (typeof conflict !== "object" || conflict === null || !("words" in conflict) || !("before" in conflict))
    return null;
  const { words, before } = conflict;
  return typeof words === "string" && typeof before === "string" ? { words, before } : null;
}

/** One typed value; undefined where the field was not in the form. */
export function typedValue(answer: TypedAnswer | null, name: string): string | undefined {
  const value = answer?.values[name];
  return Array.isArray(value) ? value[0] : value;
}
