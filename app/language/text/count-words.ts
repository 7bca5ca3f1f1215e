/**
 * Letters, digits and what belongs to them, or a number with its points and commas; an apostrophe or a hyphen inside
 * joins them to one word.
 */
const part = "(?:\\p{Nd}+(?:[.,]\\p{Nd}+)+|[\\p{L}\\p{N}\\p{M}]+)";
const word = new RegExp(`${part}(?:['\u2019\u02bc\u2010\u2011-]${part})*`, "gu");

/** Signs that are not seen and end no word: soft hyphens, joiners, direction signs. */
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/**
 * Words of a text: runs of letters and digits. The rule is our own, the same in every browser and on the server, whatever
 * version of Unicode's word breaks they have; numbers that were frozen with a receipt stay as they are.
 */
export function countWords(text: string): number {
  return text.replace(unseen, "").match(word)?.length ?? 0;
}
