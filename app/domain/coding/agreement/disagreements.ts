import { positionsOf, type Mark } from "./positions";

type Place = { codeId: string; startsAt: number; endsAt: number };

/** A passage to which one of the two coders gave a code and the other did not, and what was decided on it. */
export type Disagreement<D extends Place> = Place & { by: 0 | 1; decisions: D[] };

const isAt = (one: Place, other: Place) =>
  one.codeId === other.codeId && one.startsAt === other.startsAt && one.endsAt === other.endsAt;

/**
 * Where two coders differ, in the order of the text, each with the decisions on just this passage and code. A decision on
 * a passage whose ends were changed since is no longer about a disagreement and is left out.
 */
export function disagreementsOf<D extends Place>(marks: readonly Mark[], decisions: readonly D[]): Disagreement<D>[] {
  return positionsOf(marks).flatMap(({ startsAt, endsAt, codes }) =>
    ([0, 1] as const).flatMap((by) =>
      codes[by]
        .filter((code) => !codes[1 - by]?.includes(code))
        .map((codeId) => {
          const place = { codeId, startsAt, endsAt };
          return { ...place, by, decisions: decisions.filter((decision) => isAt(decision, place)) };
        }),
    ),
  );
}
