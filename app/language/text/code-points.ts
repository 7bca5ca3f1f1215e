import { segmentsOf } from "./segments";

/** A stretch of a text: `startsAt` inclusive, `endsAt` exclusive. The unit is named where it is used. */
export type Range = { startsAt: number; endsAt: number };

/** Whether two ranges of the same unit have a character in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

/** The length of a text in Unicode code points: the unit in which excerpts are stored. */
export function codePointLength(text: string): number {
  return [...text].length;
}

/** UTF-16 offset (as `String.prototype.slice` takes it) -> code points. Inside a surrogate pair: before the pair. */
export function toCodePoints(text: string, utf16: number): number {
  let points = 0;
  let units = 0;
  for (const character of text) {
    units += character.length;
    if (units > utf16) return points;
    points += 1;
  }
  return points;
}

/** Code points -> UTF-16 offset; beyond the end: the end. */
export function toUtf16(text: string, codePoints: number): number {
  let points = 0;
  let units = 0;
  for (const character of text) {
    if (points >= codePoints) return units;
    points += 1;
    units += character.length;
  }
  return units;
}

/** A range in code points as one in UTF-16 units. */
export function rangeToUtf16(text: string, { startsAt, endsAt }: Range): Range {
  return { startsAt: toUtf16(text, startsAt), endsAt: toUtf16(text, endsAt) };
}

/** A range in UTF-16 units as one in code points. */
export function rangeToCodePoints(text: string, { startsAt, endsAt }: Range): Range {
  return { startsAt: toCodePoints(text, startsAt), endsAt: toCodePoints(text, endsAt) };
}

/** The passage between two offsets in code points. */
export function sliceCodePoints(text: string, range: Range): string {
  const { startsAt, endsAt } = rangeToUtf16(text, range);
  return text.slice(startsAt, endsAt);
}

/**
 * The smallest range, in code points, that holds the given one and splits no grapheme: a letter keeps its combining
 * marks, an emoji its parts.
 */
export function snapToGraphemes(text: string, range: Range): Range {
  let { startsAt, endsAt } = range;
  let from = 0;
  for (const { segment } of segmentsOf(text, { granularity: "grapheme" })) {
    const to = from + codePointLength(segment);
    if (from < startsAt && startsAt < to) startsAt = from;
    if (from < endsAt && endsAt < to) endsAt = to;
    if (from >= endsAt) break;
    from = to;
  }
  return { startsAt, endsAt };
}

/** The range, in UTF-16 units, without white space at its ends. */
export function trimRange(text: string, { startsAt, endsAt }: Range): Range {
  const passage = text.slice(startsAt, endsAt);
  const lead = passage.length - passage.trimStart().length;
  return { startsAt: startsAt + lead, endsAt: Math.max(startsAt + lead, startsAt + passage.trimEnd().length) };
}
