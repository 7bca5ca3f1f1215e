import { type InEveryLanguage, eachLanguage } from "~/language/localized-text";
import type { Language } from "~/language/language";
import { englishOrdinal, frenchOrdinal, russianOrdinal } from "~/language/grammar/ordinals";
import { capitalize } from "~/language/grammar/join-list";
import { reportDay } from "~/language/grammar/report-day";
import type { FrontMatter } from "./report-content";

const organs: Readonly<Record<string, InEveryLanguage>> = {
  ECE: {
    en: "Economic Commission for Europe",
    fr: "Commission économique pour l’Europe",
    ru: "Европейская экономическая комиссия",
  },
};

const session: Record<Language, (edition: number) => string> = {
  en: (edition) => `${capitalize(englishOrdinal(edition))} session`,
  fr: (edition) => `${capitalize(frenchOrdinal(edition, "feminine"))} session`,
  ru: (edition) => `${russianOrdinal(edition, "feminine")} сессия`,
};

export type FrontMatterFacts = {
  region: string;
  edition: number;
  reviewTitle: InEveryLanguage;
  place: InEveryLanguage;
  /** Calendar day "YYYY-MM-DD"; null where it is not set. */
  meetingOn: string | null;
  reportTitle: InEveryLanguage;
  symbol: string | null;
  originalLanguage: Language | null;
};

/** What stands before the contents. What is not known stays null and is never invented. */
export function frontMatterOf(facts: FrontMatterFacts): FrontMatter {
  const { region, edition, reviewTitle, place, meetingOn, reportTitle, symbol, originalLanguage } = facts;
  return {
    organ: eachLanguage((language) => organs[region]?.[language] ?? region),
    reviewTitle: { ...reviewTitle },
    session: eachLanguage((language) => session[language](edition)),
    placeAndDate: eachLanguage((language) =>
      meetingOn === null ? place[language] : `${place[language]}, ${reportDay(meetingOn, language)}`,
    ),
    reportTitle: { ...reportTitle },
    symbol,
    distribution: null,
    originalLanguage,
  };
}
