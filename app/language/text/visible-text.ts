/**
 * What is not visible by itself: blanks, controls, signs of format and direction, marks that are on no letter, and the
 * letters and patterns that are blank by their drawing (Hangul fillers, the empty Braille cell).
 */
const seen = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Whether anything of a text can be seen. */
export function hasVisibleText(text: string): boolean {
  return seen.test(text);
}
