import { bootstrapInterval, type Interval } from "./bootstrap";
import { gwetAc1, nominalAlpha, percentAgreement, type Unit } from "./coefficients";
import { positionsOf, type Mark, type Position } from "./positions";
import { unitizingAlpha, type Stretch } from "./unitizing-alpha";

/** A text that two coded, of a length in code points. */
export type DoubleCoded = { length: number; marks: readonly Mark[] };

/** How often both gave a code to a position, the first or the second alone, or neither. */
export type Counts = { both: number; first: number; second: number; neither: number };

export type Coefficients = {
  positions: number;
  counts: Counts;
  /** Null: nothing to agree on, or nothing that could have been different. */
  percent: number | null;
  alpha: number | null;
  /** 95 per cent, of alpha. */
  interval: Interval | null;
  ac1: number | null;
  unitizing: number | null;
};

export type Agreement = { overall: Coefficients; byCode: ReadonlyMap<string, Coefficients> };

const yes = "given";
const no = "not given";

export function unitsOf({ both, first, second, neither }: Counts): Unit[] {
  return [
    { values: [yes, yes], times: both },
    { values: [yes, no], times: first },
    { values: [no, yes], times: second },
    { values: [no, no], times: neither },
  ].filter(({ times }) => times > 0);
}

function countCode(positions: readonly Position[], code: string): Counts {
  const counts: Counts = { both: 0, first: 0, second: 0, neither: 0 };
  for (const { codes } of positions) {
    const [first, second] = [codes[0].includes(code), codes[1].includes(code)];
    counts[first ? (second ? "both" : "first") : second ? "second" : "neither"] += 1;
  }
  return counts;
}

const add = (one: Counts, other: Counts): Counts => ({
  both: one.both + other.both,
  first: one.first + other.first,
  second: one.second + other.second,
  neither: one.neither + other.neither,
});

function coefficientsOf(counts: Counts, { positions, unitizing }: Pick<Coefficients, "positions" | "unitizing">) {
  const units = unitsOf(counts);
  return {
    positions,
    counts,
    percent: percentAgreement(units),
    alpha: nominalAlpha(units),
    interval: bootstrapInterval(units, nominalAlpha),
    ac1: gwetAc1(units, 2),
    unitizing,
  };
}

/** What a coder marked with a code as stretches that do not overlap. */
function stretchesOf(marks: readonly Mark[], { coder, code }: { coder: 0 | 1; code: string }): Stretch[] {
  const own = marks
    .filter((mark) => mark.coder === coder && mark.codes.includes(code))
    .map(({ startsAt: start, endsAt: end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
  const joined: Stretch[] = [];
  for (const stretch of own) {
    const last = joined.at(-1);
    if (last && stretch.start < last.end) joined.splice(-1, 1, { ...last, end: Math.max(last.end, stretch.end) });
    else joined.push(stretch);
  }
  return joined;
}

/** The texts one behind the other: one continuum. */
function placed(texts: readonly DoubleCoded[]): { length: number; marks: Mark[] } {
  let length = 0;
  const marks: Mark[] = [];
  for (const text of texts) {
    for (const mark of text.marks)
      marks.push({ ...mark, startsAt: mark.startsAt + length, endsAt: mark.endsAt + length });
    length += text.length;
  }
  return { length, marks };
}

/**
 * How far two coders agree, over texts that two coded without seeing each other's marks: by code, and over all codes that
 * either gave. A code is given or not given to each position that either marked.
 */
export function agreementOn(texts: readonly DoubleCoded[]): Agreement {
  const positions = texts.flatMap(({ marks }) => positionsOf(marks));
  const codes = [...new Set(texts.flatMap(({ marks }) => marks.flatMap((mark) => mark.codes)))].sort();
  const { length, marks } = placed(texts);
  const stretches = codes.map(
    (code) => [code, ([0, 1] as const).map((coder) => stretchesOf(marks, { coder, code }))] as const,
  );
  const unitizing = unitizingAlpha({ length, codes: new Map(stretches) });
  const counted = codes.map((code) => [code, countCode(positions, code)] as const);
  const none: Counts = { both: 0, first: 0, second: 0, neither: 0 };
  const all = counted.reduce((sum, [, counts]) => add(sum, counts), none);
  return {
    overall: coefficientsOf(all, { positions: positions.length, unitizing: unitizing.overall }),
    byCode: new Map(
      counted.map(([code, counts]) => {
        const own = unitizing.byCode.get(code) ?? null;
        return [code, coefficientsOf(counts, { positions: positions.length, unitizing: own })];
      }),
    ),
  };
}
