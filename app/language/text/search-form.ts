/** What a database takes for a wildcard, and the sign that replaces it, in texts and in the words searched for. */
const substitutes = new Map([
  ["%", "\u066a"],
  ["_", "\u2017"],
  ["\\", "\u2216"],
]);

/** Signs that are set in many ways and typed in one. Quotation marks take the spaces inside guillemets with them. */
const typedAs: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, ""],
  [/[\u2018-\u201b\u2032\u02b9-\u02bd\u02c8`\u00b4]/g, "'"],
  [/[«‹]\s*|\s*[»›]|[\u201c-\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/\s+/g, " "],
  [/œ/g, "oe"],
  [/æ/g, "ae"],
  [/ß/g, "ss"],
];

/**
 * A text as it is compared when someone searches: case and accents do not count, ё is е, apostrophes, quotation marks,
 * hyphens and spaces are those of a keyboard, and what cannot be seen is left out.
 */
export function foldText(text: string): string {
  // The acute accent and its like would decompose to a space and a mark.
  const plain = text.replaceAll("\u00b4", "'").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return typedAs.reduce((folded, [sign, typed]) => folded.replace(sign, typed), plain);
}

/** As `foldText`, with signs that a database does not take for wildcards: both what is searched and what is searched for. */
export function foldForSearch(text: string): string {
  return foldText(text).replace(/[%_\\]/g, (sign) => substitutes.get(sign) ?? sign);
}
