import { languages, type Language } from "~/domain/shared/language";
import { remember } from "~/domain/shared/remember";

const segmenterFor = remember(languages.length, (language) => new Intl.Segmenter(language, { granularity: "word" }));

/** Words as the language counts them (Intl.Segmenter): the same number in the browser and on the server. */
export function countWords(text: string, language: Language): number {
  let words = 0;
  for (const segment of segmenterFor(language).segment(text)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
