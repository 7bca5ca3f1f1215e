/** Acronyms printed behind a name: "(BWI)", "(NoGAHT)", "(A.D.A.G.E.)", "(УНП ООН)". */
const bracketedAcronym = /\(\p{Lu}[\p{L}\p{N}.&-]*\p{Lu}\.?(?: \p{Lu}{2,})*\)/gu;
const marks = /\p{M}/gu;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;

/**
 * The key under which a printed name finds its participant: case, accents, punctuation and an acronym in brackets do
 * not count, and "&" is "and". Names that differ in their words need an alias.
 */
export function entityKey(name: string): string {
  return name
    .replace(bracketedAcronym, " ")
    .replaceAll("&", " and ")
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(notLetterOrDigit, " ")
    .trim();
}
