import type { Language } from "~/language/language";
import { englishOrdinal, frenchOrdinal, russianOrdinal } from "~/language/grammar/ordinals";
import { capitalize } from "~/language/grammar/join-list";
import { reportDay } from "~/language/grammar/report-day";
import type { FrontMatter } from "./report-content";
import type { LanguageText } from "~/domain/report/facts/report-facts";

const organs: Readonly<Record<string, LanguageText>> = {
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
  reviewTitle: LanguageText;
  place: LanguageText;
  /** Calendar day "YYYY-MM-DD"; null where it is not set. */
  meetingOn: string | null;
  reportTitle: LanguageText;
  symbol: string | null;
  originalLanguage: Language | null;
};

function each(value: (language: Language) => string): { en: string; fr: string; ru: string } {
  return { en: value("en"), fr: value("fr"), ru: value("ru") };
}

/** What stands before the contents. What is not known stays null and is never invented. */
export function frontMatterOf(facts: FrontMatterFacts): FrontMatter {
  const { region, edition, reviewTitle, place, meetingOn, reportTitle, symbol, originalLanguage } = facts;
  return {
    organ: each((language) => organs[region]?.[language] ?? region),
    reviewTitle: { ...reviewTitle },
    session: each((language) => session[language](edition)),
    placeAndDate: each((language) =>
      meetingOn === null ? place[language] : `${place[language]}, ${reportDay(meetingOn, language)}`,
    ),
    reportTitle: { ...reportTitle },
    symbol,
    distribution: null,
    originalLanguage,
  };
}
