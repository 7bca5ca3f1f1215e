import type { Language } from "~/language/language";

type Granularity = "grapheme" | "word" | "sentence";
type Segment = { index: number; segment: string; isWordLike?: boolean | undefined };

/** UTF-16 units looked at together; a segment that is longer gets a piece of its own. */
const pieceLength = 1024;

/** The end of a stretch of `length` units from `start` that splits no surrogate pair. */
function endOf(text: string, start: number, length: number): number {
  const end = Math.min(text.length, start + length);
  return end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}

/** The first segments of a piece, but the two last found where it continues: what follows decides where they end. */
function sureSegments(segments: Intl.Segments, { continues, most }: { continues: boolean; most: number }) {
  const found: Intl.SegmentData[] = [];
  for (const segment of segments) {
    if (found.push(segment) === most) return found.slice(0, -2);
  }
  return continues ? found.slice(0, -2) : found;
}

/**
 * The segments of a text as `Intl.Segmenter` finds them, in time that grows with the text: in V8 as Node 20 has it, each
 * step of the iterator takes as long as the whole text is, and an answer of 200 kB half a minute.
 */
export function* segmentsOf(
  text: string,
  { language, granularity }: { language?: Language; granularity: Granularity },
): Generator<Segment> {
  const segmenter = new Intl.Segmenter(language, { granularity });
  let length = pieceLength;
  for (let start = 0; start < text.length;) {
    const end = endOf(text, start, length);
    const most = length > pieceLength ? 3 : Infinity;
    const sure = sureSegments(segmenter.segment(text.slice(start, end)), { continues: end < text.length, most });
    length = sure.length > 0 ? pieceLength : length * 2;
    for (const { segment, isWordLike } of sure) {
      yield { index: start, segment, isWordLike };
      start += segment.length;
    }
  }
}
