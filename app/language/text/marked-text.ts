/** A passage by its place in a text, in Unicode code points, end exclusive. */
export type Passage = { excerptId: string; start: number; end: number };

/** A run of text with the passages that cover it, those that begin with it and those that end with it. */
export type TextRun = { text: string; covering: string[]; starts: string[]; ends: string[] };

type Range = { from: number; to: number };

/** The text cut where paragraphs end (an empty line) and where passages begin or end. Passages may overlap. */
export function markedParagraphs(text: string, passages: readonly Passage[]): TextRun[][] {
  const points = [...text];
  const begun = new Set<string>();
  const ranges = paragraphRanges(points);
  return ranges.map((range, index) => {
    const next = ranges[index + 1]?.from ?? points.length;
    return cutsOf(range, passages).map(([start, end]) => {
      const covering = passages.filter((passage) => passage.start < end && passage.end > start);
      const starts = covering.filter(({ excerptId }) => !begun.has(excerptId));
      for (const { excerptId } of starts) begun.add(excerptId);
      const reach = end === range.to ? next : end;
      const ends = covering.filter((passage) => passage.end <= reach);
      return {
        text: points.slice(start, end).join(""),
        covering: idsOf(covering),
        starts: idsOf(starts),
        ends: idsOf(ends),
      };
    });
  });
}

function idsOf(passages: readonly Passage[]): string[] {
  return passages.map(({ excerptId }) => excerptId);
}

/** Where paragraphs are: between empty lines, which belong to none. */
function paragraphRanges(points: readonly string[]): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let at = 0; at < points.length; at += 1) {
    if (points[at] !== "\n" || points[at + 1] !== "\n") continue;
    if (at > from) ranges.push({ from, to: at });
    while (points[at + 1] === "\n") at += 1;
    from = at + 1;
  }
  if (from < points.length) ranges.push({ from, to: points.length });
  return ranges;
}

/** A paragraph cut wherever a passage begins or ends in it. */
function cutsOf({ from, to }: Range, passages: readonly Passage[]): [number, number][] {
  const edges = passages.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > from && edge < to);
  const bounds = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => [start, bounds[index + 1] ?? to]);
}
