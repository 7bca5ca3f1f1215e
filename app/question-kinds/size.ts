import { cleanText } from "~/language/text/clean-text";

/** Bytes of UTF-8 that one answer may take. */
const largestAnswer = 200_000;

/** Bytes of a clean text beyond what one answer may take. */
function excessBytes(text: string): number {
  return Math.max(0, new TextEncoder().encode(text).length - largestAnswer);
}

export function fits(text: string): boolean {
  return excessBytes(text) === 0;
}

/**
 * By about how many of its own characters a text is too long to be saved, rounded up to two figures: a letter takes one
 * byte or several. 0 where it is not too long.
 */
export function excessCharacters(text: string): number {
  const clean = cleanText(text);
  const excess = excessBytes(clean);
  const characters = Math.ceil((excess * clean.length) / (largestAnswer + excess));
  const unit = 10 ** Math.max(0, String(characters).length - 2);
  return Math.ceil(characters / unit) * unit;
}

/** Characters of the key of an option. */
export const longestKey = 40;

export function fitsKey(key: string): boolean {
  return key.length <= longestKey;
}
