import type { Reader } from "~/db/types";

/** How many submissions of a review were sent at least once. */
export function countReceived(reader: Reader, reviewId: string): Promise<number> {
  return reader.submission.count({ where: { reviewId, versions: { some: {} } } });
}
