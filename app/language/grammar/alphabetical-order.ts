import type { Language } from "~/language/language";

/** At least two capitals: "(ILAW)", "(NoGAHT)", "(A.D.A.G.E.)", "(УНП ООН)", but not "(Royaume des)". */
const acronymInBrackets = /\((?=(?:[^)]*\p{Lu}){2})([\p{L}\p{N}.&-]+(?: \p{Lu}+)*)\)/u;
const frenchArticle = /^(?:le |la |les |l’|l')/i;

/**
 * What a listed name is sorted by: the acronym printed with it where there is one, else the name without a French
 * article. The lists of the model report follow this rule: "International Lawyers Assisting Workers Network (ILAW);
 * ILO; International Organization of Employers (IOE)".
 */
export function sortKey(listedName: string, language: Language): string {
  const acronym = acronymInBrackets.exec(listedName)?.[1];
  if (acronym !== undefined) return acronym;
  return language === "fr" ? listedName.replace(frenchArticle, "") : listedName;
}

/** Sorts by the key of each item in the collation of the language; equal keys keep their order. */
export function sortAlphabetically<T>(items: readonly T[], key: (item: T) => string, language: Language): T[] {
  const collator = new Intl.Collator(language, { ignorePunctuation: true });
  return [...items].sort((a, b) => collator.compare(key(a), key(b)));
}
