import { overlap } from "~/language/text/code-points";
import type { MarkedRange } from "~/language/text/marked-text";

/** Beyond this many passages on one another, the lanes are shared. */
export const laneCount = 4;

/** A lane for each passage, the first that no passage before it and overlapping it takes: passage -> 0 … 3. */
export function assignLanes(passages: readonly MarkedRange[]): Map<string, number> {
  const lanes = new Map<string, number>();
  const ordered = [...passages].sort((a, b) => a.startsAt - b.startsAt || b.endsAt - a.endsAt);
  for (const [index, passage] of ordered.entries()) {
    const taken = new Set(
      ordered
        .slice(0, index)
        .filter((other) => overlap(other, passage))
        .map((other) => lanes.get(other.id)),
    );
    const free = Array.from({ length: laneCount }, (_, lane) => lane).find((lane) => !taken.has(lane));
    lanes.set(passage.id, free ?? index % laneCount);
  }
  return lanes;
}
