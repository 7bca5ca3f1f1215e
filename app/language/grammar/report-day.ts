import { datePartsOf } from "~/language/format";
import type { Language } from "~/language/language";
import { grammarOf } from "./grammar";

type Period = { from: string; to: string | null };

function partsOf(day: string, language: Language) {
  return datePartsOf(new Date(`${day}T12:00:00Z`), language, "UTC");
}

/** A calendar day "YYYY-MM-DD" as the report prints it: "11 March 2024", "1er mars 2024", "11 марта 2024 года". */
export function reportDay(day: string, language: Language): string {
  return grammarOf(language).date(partsOf(day, language), " ");
}

/** First and last day as they are printed, what they have in common printed once, behind the last. */
function endsOf(from: string, to: string, language: Language): { first: string; last: string; sameMonth: boolean } {
  const grammar = grammarOf(language);
  const [start, end] = [partsOf(from, language), partsOf(to, language)];
  const last = reportDay(to, language);
  if (start.year !== end.year) return { first: reportDay(from, language), last, sameMonth: false };
  const sameMonth = start.month === end.month;
  return {
    first: sameMonth ? grammar.dayNumber(start.day) : `${grammar.dayNumber(start.day)} ${start.month}`,
    last,
    sameMonth,
  };
}

/** One day or several: "12–13 November 2020", "30 March – 1 April 2027". */
export function reportDays({ from, to }: Period, language: Language): string {
  if (to === null || to === from) return reportDay(from, language);
  const { first, last, sameMonth } = endsOf(from, to, language);
  return first + (sameMonth ? "–" : " – ") + last;
}

/** When something was held, with the preposition: "on 11 March 2024", "du 12 au 13 novembre 2020". */
export function onReportDays(period: Period, language: Language): string {
  const { from, to } = period;
  const grammar = grammarOf(language);
  if (to === null || to === from) return grammar.onDate(reportDay(from, language));
  const { first, last } = endsOf(from, to, language);
  return grammar.onPeriod(first, last, reportDays(period, language));
}
