import { overlap, type Range } from "./code-points";

/** A range of a text that is to be marked. Ranges may nest and cross. */
export type MarkedRange = Range & { id: string };

/**
 * A piece of a block over which the same ranges run; offsets in UTF-16 units. Each range begins with one piece and ends
 * with one, however many blocks it covers.
 */
export type Piece = Range & { text: string; covering: string[]; begins: string[]; ends: string[] };

type Marks = {
  /** The parts of the text that are shown, in order, such as its paragraphs; offsets in UTF-16 units. */
  blocks: readonly Range[];
  /** Offsets in UTF-16 units. */
  ranges: readonly MarkedRange[];
  /** Where what follows a range may be put, such as its number; without it, where the range ends. */
  endOf?: (range: MarkedRange) => number;
};

/** A range with what it covers of one block, and whether it covers more of the block before or after. */
type Part = Range & { id: string; isFirst: boolean; isLast: boolean; sign: number };

function partsOf(range: MarkedRange, { blocks, endOf }: Marks): Map<Range, Part> {
  const covered = blocks.filter((block) => overlap(range, block));
  const end = Math.max(endOf?.(range) ?? range.endsAt, range.endsAt);
  return new Map(
    covered.map((block, index) => {
      const startsAt = Math.max(range.startsAt, block.startsAt);
      const endsAt = Math.min(range.endsAt, block.endsAt);
      const [isFirst, isLast] = [index === 0, index === covered.length - 1];
      return [block, { id: range.id, startsAt, endsAt, isFirst, isLast, sign: Math.min(end, block.endsAt) }];
    }),
  );
}

function piecesOf(text: string, block: Range, parts: readonly Part[]): Piece[] {
  const edges = parts.flatMap(({ startsAt, endsAt, isLast, sign }) => [startsAt, endsAt, ...(isLast ? [sign] : [])]);
  const cuts = [...new Set([block.startsAt, ...edges, block.endsAt])].sort((a, b) => a - b);
  const idsOf = (found: Part[]) => found.map(({ id }) => id);
  return cuts.slice(0, -1).map((startsAt, index) => {
    const endsAt = cuts[index + 1] ?? block.endsAt;
    return {
      startsAt,
      endsAt,
      text: text.slice(startsAt, endsAt),
      covering: idsOf(parts.filter((part) => overlap(part, { startsAt, endsAt }))),
      begins: idsOf(parts.filter((part) => part.isFirst && part.startsAt === startsAt)),
      ends: idsOf(parts.filter((part) => part.isLast && part.sign === endsAt)),
    };
  });
}

/** A text as blocks of pieces, cut where a range begins or ends. The pieces of a block joined are the block. */
export function markRanges(text: string, marks: Marks): Piece[][] {
  const parts = marks.ranges.filter(({ startsAt, endsAt }) => startsAt < endsAt).map((range) => partsOf(range, marks));
  return marks.blocks.map((block) =>
    piecesOf(
      text,
      block,
      parts.flatMap((byBlock) => byBlock.get(block) ?? []),
    ),
  );
}
