import type { Unit } from "./coefficients";

export type Interval = { from: number; to: number };

const samples = 400;
/** More units than these are sampled as if they were so many: the interval is then a little too wide, never too narrow. */
const mostDrawn = 2000;

/** Numbers between 0 and 1, the same at each run, so that a figure that is printed can be computed again. */
function randomNumbers(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function draw(units: readonly Unit[], { count, random }: { count: number; random: () => number }): Unit[] {
  const all = units.reduce((sum, { times }) => sum + times, 0);
  const drawn = units.map(() => 0);
  for (let each = 0; each < count; each += 1) {
    let at = random() * all;
    const index = units.findIndex(({ times }) => (at -= times) < 0);
    const found = index < 0 ? units.length - 1 : index;
    drawn[found] = (drawn[found] ?? 0) + 1;
  }
  return units.map(({ values }, index) => ({ values, times: drawn[index] ?? 0 })).filter(({ times }) => times > 0);
}

/**
 * The 95 per cent interval of a coefficient by the percentile bootstrap over units; null where the coefficient is, or
 * where fewer than ten units count. B. Efron, "Bootstrap methods", Annals of Statistics 7 (1979).
 */
export function bootstrapInterval(
  units: readonly Unit[],
  coefficient: (units: readonly Unit[]) => number | null,
): Interval | null {
  const all = units.reduce((sum, { times }) => sum + times, 0);
  if (all < 10 || coefficient(units) === null) return null;
  const random = randomNumbers();
  const count = Math.min(all, mostDrawn);
  const found = Array.from({ length: samples }, () => coefficient(draw(units, { count, random })))
    .filter((value): value is number => value !== null)
    .sort((one, other) => one - other);
  const at = (share: number) => found[Math.min(found.length - 1, Math.floor(share * found.length))];
  const [from, to] = [at(0.025), at(0.975)];
  return from === undefined || to === undefined ? null : { from, to };
}
