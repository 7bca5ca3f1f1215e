import type { Language } from "~/domain/shared/language";

/** Words as the language counts them (Intl.Segmenter): the same number in the browser and on the server. */
export function countWords(text: string, language: Language): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
