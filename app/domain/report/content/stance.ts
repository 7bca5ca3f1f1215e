/**
 * What a citation does for the point of its paragraph. A passage that `supports` it is counted behind its words. One that
 * `qualifies` it agrees under a condition, one that `contradicts` it says otherwise: neither is counted behind the words,
 * because its authors did not say what they say; both are shown beside them, as the other side of the point. A participant that
 * supports it in one passage and contradicts it in another is counted once, for what it supports.
 */
export const stances = ["supports", "qualifies", "contradicts"] as const;
export type Stance = (typeof stances)[number];

/** What is on the other side of a point. */
export const otherStances = ["qualifies", "contradicts"] as const;

/** As it is stored, or as a frozen content holds it, which leaves out what supports. */
export function stanceOf(stored: string | undefined): Stance {
  return stances.find((one) => one === stored) ?? "supports";
}

/** How many of the citations do each. */
export type StanceCount = Record<Stance, number>;

export function countStances(citations: readonly { stance?: string | undefined }[]): StanceCount {
  const count: StanceCount = { supports: 0, qualifies: 0, contradicts: 0 };
  for (const { stance } of citations) count[stanceOf(stance)] += 1;
  return count;
}

/** How a button names an excerpt and what it is cited for: "contradicts:…". */
export function stanceKey(stance: Stance, excerptId: string): string {
  return `${stance}:${excerptId}`;
}

/** The excerpt and what it is cited for; an identifier alone supports. */
export function readStanceKey(key: string): { excerptId: string; stance: Stance } {
  const stance = stances.find((one) => key.startsWith(`${one}:`));
  return stance ? { stance, excerptId: key.slice(stance.length + 1) } : { stance: "supports", excerptId: key };
}
