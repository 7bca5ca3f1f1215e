import type { ContentProblem } from "./kind";

/** A value beyond the limits of its question; null where there is no limit. Days, "YYYY-MM-DD", are in the order of text. */
export function rangeProblems<T extends number | string>(
  value: T,
  { min, max }: { min: T | null; max: T | null },
): ContentProblem[] {
  const isOut = (min !== null && value < min) || (max !== null && value > max);
  return isOut ? [{ kind: "outOfRange", blocking: true, excess: 0 }] : [];
}
