import { type EventWords, type RecordedEvent, eventWords } from "./audit-words";
import type { Translate } from "./resources.server";

const columns = [
  "sequence",
  "at",
  "actor",
  "action",
  "object",
  "participant",
  "review",
  "submission",
  "key",
  "subject",
  "detail",
] as const;

/** What is written above the columns of the file. */
export function auditHeaders(t: Translate) {
  const written = columns.map((column) => [column, t(`audit:csv.${column}`)] as const);
  return Object.fromEntries(written) as Record<(typeof columns)[number], string>;
}

/** The entries of a file, each with its words. */
export async function* inWords<E extends RecordedEvent>(
  t: Translate,
  parts: AsyncIterable<E[]>,
): AsyncGenerator<(E & { words: EventWords })[], void> {
  for await (const part of parts) yield part.map((entry) => ({ ...entry, words: eventWords(t, entry) }));
}
