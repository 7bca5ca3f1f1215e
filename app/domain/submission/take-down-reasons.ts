/**
 * Why the secretariat removed a published text from public view. The reason is shown in its place, in the language of the
 * page: `submission:takenDown`.
 */
export const takeDownReasons = ["author-request", "personal-data", "published-by-mistake", "under-review"] as const;
export type TakeDownReason = (typeof takeDownReasons)[number];

/**
 * The status as people read it: what the secretariat removed from public view is another thing than what its authors
 * withdrew.
 */
export function shownStatusOf<S extends string>(
  state: S,
  { takenDownReason }: { takenDownReason: string | null },
): S | "taken-down" {
  return state === "withdrawn" && takenDownReason !== null ? "taken-down" : state;
}

/** The reason in a stored row; null where the text was not taken down. */
export function toTakeDownReason(stored: string | null): TakeDownReason | null {
  return takeDownReasons.find((reason) => reason === stored) ?? null;
}
