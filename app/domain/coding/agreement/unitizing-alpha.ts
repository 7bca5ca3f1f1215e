/** A stretch of a text that one coder gave one code, counted from the beginning of the text. */
export type Stretch = { start: number; end: number };

/** What one coder marked with one code: stretches in their order that do not overlap. */
type Marks = readonly Stretch[];

export type UnitizingInput = {
  /** Length of the text, in the unit of the stretches. */
  length: number;
  /** By code, then by coder, in one order of coders. */
  codes: ReadonlyMap<string, readonly Marks[]>;
};

const lengthOf = ({ start, end }: Stretch) => end - start;
const square = (value: number) => value * value;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What is between the marks of a coder, beginning and end of the text included. */
function gapsOf(marks: Marks, length: number): Stretch[] {
  const starts = [0, ...marks.map(({ end }) => end)];
  const ends = [...marks.map(({ start }) => start), length];
  return starts.map((start, index) => ({ start, end: ends[index] ?? length })).filter((gap) => lengthOf(gap) > 0);
}

/**
 * How far a stretch of one coder is from what the other marked. One that lies in a gap of the other counts twice, because
 * the gap is as far from the stretch.
 */
function differenceOf(stretch: Stretch, other: Marks, length: number): number {
  const meeting = other.filter(({ start, end }) => start < stretch.end && stretch.start < end);
  if (meeting.length > 0)
    return sum(meeting.map(({ start, end }) => square(start - stretch.start) + square(end - stretch.end)));
  const inGap = gapsOf(other, length).some(({ start, end }) => start <= stretch.start && stretch.end <= end);
  return inGap ? 2 * square(lengthOf(stretch)) : 0;
}

function observed(coders: readonly Marks[], length: number): number {
  const differences = coders.flatMap((own, index) =>
    own.flatMap((stretch) =>
      coders.filter((_, other) => other !== index).map((other) => differenceOf(stretch, other, length)),
    ),
  );
  return sum(differences) / (coders.length * (coders.length - 1) * square(length));
}

function expected(coders: readonly Marks[], length: number): number {
  const stretches = coders.flat().map(lengthOf);
  const gaps = coders.flatMap((own) => gapsOf(own, length)).map(lengthOf);
  const byStretch = stretches.map((l) => {
    const others = ((stretches.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l);
    const inGaps = sum(gaps.filter((gap) => gap >= l).map((gap) => gap - l + 1));
    return others + square(l) * inGaps;
  });
  const places = coders.length * length;
  const pairs = places * (places - 1) - sum(stretches.map((l) => l * (l - 1)));
  return pairs > 0 ? ((2 / length) * sum(byStretch)) / pairs : 0;
}

const alphaOf = (seen: number, chance: number) => (chance === 0 ? null : 1 - seen / chance);

export type UnitizingAlpha = {
  /** Null where nobody marked anything: there is nothing to agree on. */
  overall: number | null;
  byCode: ReadonlyMap<string, number | null>;
};

/**
 * Krippendorff's alpha for unitizing: how far coders marked the same stretches of a continuous text with the same codes,
 * 1 for the same ends everywhere, 0 for what chance would give.
 *
 * K. Krippendorff, "On the reliability of unitizing continuous data", Sociological Methodology 25 (1995), and Content
 * Analysis (2nd ed., 2004), section 11.6.
 */
export function unitizingAlpha({ length, codes }: UnitizingInput): UnitizingAlpha {
  const parts = [...codes].map(([code, coders]) => ({
    code,
    seen: observed(coders, length),
    chance: expected(coders, length),
  }));
  return {
    overall: alphaOf(sum(parts.map(({ seen }) => seen)), sum(parts.map(({ chance }) => chance))),
    byCode: new Map(parts.map(({ code, seen, chance }) => [code, alphaOf(seen, chance)])),
  };
}
