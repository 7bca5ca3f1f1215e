import type { Language } from "~/language/language";
import { compareIn } from "~/language/format";
import { grammarOf } from "./grammar";

/** At least two capitals: "(ILAW)", "(NoGAHT)", "(A.D.A.G.E.)", "(УНП ООН)", but not "(Royaume des)". */
const acronymInBrackets = /\((?=(?:[^)]*\p{Lu}){2})([\p{L}\p{N}.&-]+(?: \p{Lu}+)*)\)/u;

/**
 * What a listed name is sorted by: the acronym printed with it where there is one, else the name without a French
 * article. The lists of the model report follow this rule: "International Lawyers Assisting Workers Network (ILAW);
 * ILO; International Organization of Employers (IOE)".
 */
export function sortKey(listedName: string, language: Language): string {
  return acronymInBrackets.exec(listedName)?.[1] ?? grammarOf(language).sortedBy(listedName);
}

/** Sorts by the key of each item as printed lists do, punctuation not counted; equal keys keep their order. */
export function sortAlphabetically<T>(items: readonly T[], key: (item: T) => string, language: Language): T[] {
  const compare = compareIn(language, { ignorePunctuation: true });
  return [...items].sort((a, b) => compare(key(a), key(b)));
}
