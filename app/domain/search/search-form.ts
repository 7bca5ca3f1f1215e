import { foldText } from "~/language/text/search-form";

/**
 * Counted up whenever texts are cut into words, or words into stems, in another way: what was made before is made again
 * when the portal starts.
 */
export const searchForm = 1;

/** A word of a text: its place in UTF-16 units, as it is written in small letters, and without accents. */
export type Word = { from: number; to: number; written: string; folded: string };

/** Letters, digits and marks; signs that nobody sees do not cut a word. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f\u2060]*/gu;

/** The words of a text in their order; signs between them are left out. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const [found] = match;
    const folded = foldText(found).replace(/[^\p{L}\p{N}]/gu, "");
    if (folded === "") return [];
    const written = found
      .normalize("NFC")
      .toLowerCase()
      .replace(/\u0301|[\u00ad\u200b-\u200f\u2060]/g, "")
      .replaceAll("ё", "е");
    return [{ from: match.index, to: match.index + found.length, written, folded }];
  });
}
