import { languages, type Language } from "~/language/language";
import { percentOf } from "~/domain/counting/count-participants";

export type LanguageShare = { language: Language; received: number; coded: number };

/** In per cent: a language whose share of what was coded is this far below its share of what was received is behind. */
const tolerance = 5;

type Counts = Partial<Record<Language, number>>;

function sum(counts: Counts): number {
  return languages.reduce((total, language) => total + (counts[language] ?? 0), 0);
}

function percentIn(counts: Counts, language: Language): number {
  return percentOf({ count: counts[language] ?? 0, of: sum(counts) }) ?? 0;
}

/** Shares of the languages in the texts received and in the texts coded, in whole per cent. */
export function languageShares(received: Counts, coded: Counts): LanguageShare[] {
  return languages.map((language) => ({
    language,
    received: percentIn(received, language),
    coded: percentIn(coded, language),
  }));
}

/** The languages that are read less than they were written; none while nothing is coded. */
export function languagesBehind(shares: readonly LanguageShare[]): LanguageShare[] {
  if (shares.every(({ coded }) => coded === 0)) return [];
  return shares.filter(({ received, coded }) => received - coded >= tolerance);
}
