import type { Range } from "~/language/text/code-points";
import { wordEndAt } from "./text/word-ends";
import { splitParagraphs } from "~/language/text/split-text";

export type Passage = Range & { id: string };

/**
 * A piece of a paragraph over which the same passages run; offsets in UTF-16 units. `ends` are the passages whose number
 * follows it: where a passage ends inside a word, after the word.
 */
export type Piece = Range & { text: string; passages: string[]; begins: string[]; ends: string[] };

/** Beyond this many passages on one another, the lanes are shared. */
export const laneCount = 4;

function overlap(a: Range, b: Range): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** A lane for each passage, the first that no passage before it and overlapping it takes: passage -> 0 … 3. */
export function assignLanes(passages: readonly Passage[]): Map<string, number> {
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

function piecesOf(text: string, paragraph: Range, passages: readonly Passage[]): Piece[] {
  const inside = passages.filter((passage) => overlap(passage, paragraph));
  const cuts = new Set([paragraph.startsAt, paragraph.endsAt]);
  for (const { startsAt, endsAt } of inside) {
    if (startsAt > paragraph.startsAt) cuts.add(startsAt);
    if (endsAt < paragraph.endsAt) cuts.add(endsAt);
  }
  const numberAt = ({ endsAt }: Passage) => Math.min(wordEndAt(text, endsAt), paragraph.endsAt);
  const ending = inside.filter(({ endsAt }) => endsAt <= paragraph.endsAt);
  for (const passage of ending) cuts.add(numberAt(passage));
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((startsAt, index) => {
    const endsAt = ordered[index + 1] ?? paragraph.endsAt;
    const over = inside.filter((passage) => overlap(passage, { startsAt, endsAt }));
    return {
      startsAt,
      endsAt,
      text: text.slice(startsAt, endsAt),
      passages: over.map(({ id }) => id),
      begins: over.filter((passage) => passage.startsAt === startsAt).map(({ id }) => id),
      ends: ending.filter((passage) => numberAt(passage) === endsAt).map(({ id }) => id),
    };
  });
}

/**
 * A text as paragraphs of pieces, cut where a passage begins or ends, so that passages may nest and cross. The pieces
 * of a paragraph joined are the paragraph. Offsets in UTF-16 units.
 */
export function markPassages(text: string, passages: readonly Passage[]): Piece[][] {
  return splitParagraphs(text).map((paragraph) => piecesOf(text, paragraph, passages));
}
