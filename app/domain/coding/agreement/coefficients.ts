/** What the coders gave to one unit, in one order of coders (null: not judged), and how many units are like it. */
export type Unit = { values: readonly (string | null)[]; times: number };

type Pairs = { value: string; other: string; weight: number }[];

/** Every pair of values within a unit that two coders or more judged; a unit weighs as many values as it has. */
function pairsOf(units: readonly Unit[]): Pairs {
  return units.flatMap(({ values: given, times }) => {
    const values = given.filter((value): value is string => value !== null);
    const weight = times / (values.length - 1);
    return values.flatMap((value, index) =>
      values.flatMap((other, place) => (place === index ? [] : [{ value, other, weight }])),
    );
  });
}

function total(pairs: Pairs): number {
  return pairs.reduce((sum, { weight }) => sum + weight, 0);
}

/** How often each value occurs among the pairs. */
function frequencies(pairs: Pairs): number[] {
  const found = new Map<string, number>();
  for (const { value, weight } of pairs) found.set(value, (found.get(value) ?? 0) + weight);
  return [...found.values()];
}

/**
 * Krippendorff's alpha for nominal values, for any number of coders and with missing values; null where no unit was
 * judged by two, or where all values are the same, so that nothing could have been different.
 *
 * K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011).
 */
export function nominalAlpha(units: readonly Unit[]): number | null {
  const pairs = pairsOf(units);
  const n = total(pairs);
  const expected = n * n - frequencies(pairs).reduce((sum, count) => sum + count * count, 0);
  if (n <= 1 || expected === 0) return null;
  const observed = total(pairs.filter(({ value, other }) => value !== other));
  return 1 - ((n - 1) * observed) / expected;
}

/** The share of pairs of judgements that are equal; null where no unit was judged by two. */
export function percentAgreement(units: readonly Unit[]): number | null {
  const pairs = pairsOf(units);
  const all = total(pairs);
  return all === 0 ? null : total(pairs.filter(({ value, other }) => value === other)) / all;
}

/** The share of agreement less what chance gives, by the shares of the values. */
function corrected(units: readonly Unit[], chanceOf: (shares: number[]) => number): number | null {
  const agreement = percentAgreement(units);
  if (agreement === null) return null;
  const pairs = pairsOf(units);
  const chance = chanceOf(frequencies(pairs).map((count) => count / total(pairs)));
  return chance === 1 ? null : (agreement - chance) / (1 - chance);
}

/**
 * Gwet's AC1, which stays near the share of agreement where one value is much more frequent than the others.
 * `values` is how many different values could have been given.
 *
 * K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal of
 * Mathematical and Statistical Psychology 61 (2008).
 */
export function gwetAc1(units: readonly Unit[], values: number): number | null {
  return corrected(units, (shares) => shares.reduce((sum, share) => sum + share * (1 - share), 0) / (values - 1));
}
