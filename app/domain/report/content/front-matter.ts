import type { RegionNames } from "~/domain/review/region-names";
import { grammarOf } from "~/language/grammar/grammar";
import { type InEveryLanguage, eachLanguage, type Language } from "~/language/language";
import { capitalize } from "~/language/grammar/join-list";
import { reportDays } from "~/language/grammar/report-day";
import type { FrontMatter } from "./report-content";

const session: Record<Language, (edition: number) => string> = {
  en: (edition) => `${grammarOf("en").ordinal(edition)} session`,
  fr: (edition) => `${grammarOf("fr").ordinal(edition, "feminine")} session`,
  ru: (edition) => `${grammarOf("ru").ordinal(edition, "feminine")} сессия`,
};

export type FrontMatterFacts = {
  region: RegionNames;
  edition: number;
  reviewTitle: InEveryLanguage;
  place: InEveryLanguage;
  /** Calendar day "YYYY-MM-DD"; null where it is not set. */
  meetingOn: string | null;
  /** The last day; null where the meeting lasts one day. */
  meetingEndsOn: string | null;
  reportTitle: InEveryLanguage;
  symbol: string | null;
  originalLanguage: Language | null;
};

/** What precedes the contents. What is not known stays null and is never invented. */
export function frontMatterOf(facts: FrontMatterFacts): FrontMatter {
  const { region, edition, reviewTitle, place, meetingOn, meetingEndsOn, reportTitle, symbol, originalLanguage } =
    facts;
  return {
    organ: eachLanguage((language) => region[language].name),
    reviewTitle: { ...reviewTitle },
    session: eachLanguage((language) => capitalize(session[language](edition), language)),
    placeAndDate: eachLanguage((language) =>
      meetingOn === null
        ? place[language]
        : `${place[language]}, ${reportDays({ from: meetingOn, to: meetingEndsOn }, language)}`,
    ),
    reportTitle: { ...reportTitle },
    symbol,
    distribution: null,
    originalLanguage,
  };
}
