import { textMark } from "~/language/text/text-mark";
import { changesOf } from "./set-up-changes";

/**
 * The fields of a part of the set-up that changed, before and after, as the audit record keeps them; null where nothing
 * did. What is added has no part before, and what is deleted none after.
 */
export function changedFields(before: object | null, after: object | null): ReturnType<typeof changesOf> | null {
  const changes = changesOf(before ?? {}, after ?? {});
  return Object.keys(changes).length > 0 ? changes : null;
}

/** A mark of what a page showed, by which a command notices that someone else has changed it since. */
export function seenMark(shown: unknown): string {
  return textMark(JSON.stringify(shown));
}
