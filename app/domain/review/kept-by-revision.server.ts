import { isTransaction } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** What names a set-up: both columns of `Review`. */
export type SetupKey = { id: string; setupRevision: number };

/** As many reviews as are likely to be open at once, with their texts in every language. */
const mostKept = 20;

/**
 * Keeps what is read of a review in memory, under the revision of its set-up. A value of another revision is never
 * answered; what a transaction reads may never be committed, and is not kept.
 */
export function keptByRevision<T>(
  load: (reader: Reader, key: SetupKey) => Promise<T>,
): (reader: Reader, key: SetupKey) => Promise<T> {
  const kept = new Map<string, { revision: number; value: Promise<T> }>();
  const keep = (id: string, entry: { revision: number; value: Promise<T> }) => {
    kept.delete(id);
    kept.set(id, entry);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  };
  return (reader, key) => {
    const { id, setupRevision } = key;
    const known = kept.get(id);
    if (known?.revision === setupRevision) return known.value;
    const value = load(reader, key);
    if (isTransaction(reader)) return value;
    keep(id, { revision: setupRevision, value });
    value.catch(() => kept.delete(id));
    return value;
  };
}
