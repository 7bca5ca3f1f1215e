/** What goes on within a word: letters, digits, marks, and signs that are not seen. */
const inside = String.raw`\p{L}\p{M}\p{N}\p{Pc}\u00AD\u200C-\u200F\u202F\u2060`;

/** A point, colon or apostrophe between letters, a point or comma between digits. */
const joint = String.raw`(?<=\p{L}\p{M}*)[.:·'’‧](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N})`;

const word = new RegExp(String.raw`[\p{L}\p{N}][${inside}]*(?:(?:${joint})[${inside}]+)*`, "gu");

/**
 * How many words a text has: runs of letters and digits, as Unicode ends words (UAX #29). The rule is written out, since
 * browsers and the server bring different versions of `Intl.Segmenter`, and some browsers none.
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
