import type { FieldErrors } from "~/domain/shared/domain-error";

type Values = Record<string, string | string[]>;

/** The fields of one question in the form of a session: `answers.3.` before the name that the field has alone. */
export function answerPrefix(question: number): string {
  return `answers.${question}.`;
}

const fieldName = /^answers\.([1-9]\d{0,3})\.(\w+)$/;

/** The fields of a form by question, under the names they have in the form of one answer. */
export function valuesByQuestion(values: Values): Map<number, Values> {
  const found = new Map<number, Values>();
  for (const [name, value] of Object.entries(values)) {
    const [, question, field] = fieldName.exec(name) ?? [];
    if (!question || !field) continue;
    const number = Number(question);
    found.set(number, { ...found.get(number), [field]: value });
  }
  return found;
}

/** Errors of one answer under the names that its fields have in the form of a session. */
export function prefixErrors(question: number, fieldErrors: FieldErrors): FieldErrors {
  return Object.fromEntries(Object.entries(fieldErrors).map(([field, keys]) => [answerPrefix(question) + field, keys]));
}

/** Those errors of the form of a session that belong to one answer, under the names that its fields have alone. */
export function errorsOfQuestion(question: number, fieldErrors: FieldErrors): FieldErrors {
  const prefix = answerPrefix(question);
  return Object.fromEntries(
    Object.entries(fieldErrors).flatMap(([name, keys]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), keys]] : [],
    ),
  );
}
