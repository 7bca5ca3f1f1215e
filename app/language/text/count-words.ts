import type { Language } from "~/language/language";
import { segmentsOf } from "./segments";

/** Words as the language counts them (Intl.Segmenter): the same number in the browser and on the server. */
export function countWords(text: string, language: Language): number {
  let words = 0;
  for (const { isWordLike } of segmentsOf(text, { language, granularity: "word" })) {
    if (isWordLike) words += 1;
  }
  return words;
}
