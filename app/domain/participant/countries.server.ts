import { compareIn } from "~/language/format";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { referenceAssociates, referenceStates } from "./reference-participants.server";

/** A country in which a body works: a State, or an associate member of a regional commission. */
export type Country = { iso2: string; name: string };

const known = [...referenceStates, ...referenceAssociates];

/** ISO 3166-1 alpha-2 of all of them. */
export const countryCodes: ReadonlySet<string> = new Set(known.flatMap(({ iso2 }) => iso2 ?? []));

/** All countries, in the order of the language. */
export function listCountries(language: Language): Country[] {
  const compare = compareIn(language);
  return known
    .flatMap(({ iso2, name }) => (iso2 ? [{ iso2, name: textOf(name, language) }] : []))
    .sort((one, other) => compare(one.name, other.name));
}

/** The names of some countries, in the order of the language; a code that is not known is named by itself. */
export function countryNames(codes: readonly string[], language: Language): string[] {
  const names = new Map(listCountries(language).map(({ iso2, name }) => [iso2, name]));
  return codes.map((code) => names.get(code) ?? code).sort(compareIn(language));
}
