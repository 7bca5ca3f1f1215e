/** A stretch of two texts joined: the same in both, or in one of them alone. */
export type MergePart = { from: "both" | "yours" | "theirs"; text: string };

/** The text that the parts make in their order. */
export function textOfParts(parts: readonly MergePart[]): string {
  return parts.map(({ text }) => text).join("");
}
