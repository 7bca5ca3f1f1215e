/** A passage that one of the two coders marked, with its codes; code points, end exclusive. */
export type Mark = { coder: 0 | 1; startsAt: number; endsAt: number; codes: readonly string[] };

/** A stretch of a text in which neither coder changes their codes, and one of them or both gave some. */
export type Position = { startsAt: number; endsAt: number; codes: readonly [readonly string[], readonly string[]] };

function codesAt(marks: readonly Mark[], coder: 0 | 1, at: number): string[] {
  const there = marks.filter((mark) => mark.coder === coder && mark.startsAt <= at && at < mark.endsAt);
  return [...new Set(there.flatMap(({ codes }) => codes))].sort();
}

const same = (one: Position, other: Position) =>
  [0, 1].every((coder) => one.codes[coder]?.join() === other.codes[coder]?.join());

/**
 * The positions that count for agreement on a text: what either coder marked, cut wherever one of the two begins or ends.
 * What neither marked does not count: its length would decide the figure.
 */
export function positionsOf(marks: readonly Mark[]): Position[] {
  const cuts = [...new Set(marks.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]))].sort(
    (one, other) => one - other,
  );
  const found: Position[] = [];
  for (const [index, startsAt] of cuts.slice(0, -1).entries()) {
    const codes = [codesAt(marks, 0, startsAt), codesAt(marks, 1, startsAt)] as const;
    if (codes[0].length + codes[1].length === 0) continue;
    const position = { startsAt, endsAt: cuts[index + 1] ?? startsAt, codes };
    const last = found.at(-1);
    if (last?.endsAt === startsAt && same(last, position)) found.splice(-1, 1, { ...last, endsAt: position.endsAt });
    else found.push(position);
  }
  return found;
}
