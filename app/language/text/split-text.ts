import type { Language } from "~/language/language";
import { segmentsOf } from "./segments";
import { trimRange, type Range } from "./code-points";

/** A stretch of a text with its words; offsets in UTF-16 units. */
export type Stretch = Range & { text: string };

function stretch(text: string, range: Range): Stretch[] {
  const trimmed = trimRange(text, range);
  return trimmed.startsAt < trimmed.endsAt ? [{ ...trimmed, text: text.slice(trimmed.startsAt, trimmed.endsAt) }] : [];
}

/** The paragraphs of a text: the parts between line breaks. */
export function splitParagraphs(text: string): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) =>
    stretch(text, { startsAt: index, endsAt: index + line.length }),
  );
}

/** The sentences of a text as the language ends them; no sentence runs over a line break. */
export function splitSentences(text: string, language: Language): Stretch[] {
  return splitParagraphs(text).flatMap((paragraph) =>
    [...segmentsOf(paragraph.text, { language, granularity: "sentence" })].flatMap(({ index, segment }) => {
      const startsAt = paragraph.startsAt + index;
      return stretch(text, { startsAt, endsAt: startsAt + segment.length });
    }),
  );
}

/** The words of a text, without what separates them. */
export function splitWords(text: string, language: Language): Stretch[] {
  return [...segmentsOf(text, { language, granularity: "word" })].flatMap(({ index, segment, isWordLike }) =>
    isWordLike ? [{ startsAt: index, endsAt: index + segment.length, text: segment }] : [],
  );
}
