import { textMark } from "~/language/text/text-mark";

type Fields = Readonly<Record<string, unknown>>;

const written = (value: unknown) => JSON.stringify(value ?? null);

/** What differs between two states of a part of the set-up, each with the fields that changed alone. */
function differences(before: Fields, after: Fields): { before: Fields; after: Fields } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => written(before[name]) !== written(after[name]),
  );
  const only = (fields: Fields) => Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
  return { before: only(before), after: only(after) };
}

/**
 * The fields of a part of the set-up that changed, before and after, as the audit record keeps them; null where nothing
 * did. What was added has no `before`, what was deleted no `after`.
 */
export function changedFields(before: Fields | null, after: Fields | null): { before: string; after: string } | null {
  const found = differences(before ?? {}, after ?? {});
  if (Object.keys(found.before).length === 0) return null;
  return { before: before ? written(found.before) : "", after: after ? written(found.after) : "" };
}

/** A mark of what a page showed, by which a command notices that someone else has changed it since. */
export function seenMark(shown: unknown): string {
  return textMark(written(shown));
}
