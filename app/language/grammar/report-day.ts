import type { Language } from "~/language/language";

const locales: Record<Language, string> = { en: "en-GB", fr: "fr-FR", ru: "ru-RU" };

function parts(day: string, language: Language): { date: string; month: string; year: string } {
  const instant = new Date(`${day}T00:00:00Z`);
  const format = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", timeZone: "UTC" });
  const month = format.formatToParts(instant).find((part) => part.type === "month")?.value ?? "";
  const number = instant.getUTCDate();
  const date = language === "fr" && number === 1 ? "1er" : String(number);
  return { date, month, year: String(instant.getUTCFullYear()) };
}

const withYear: Record<Language, (dayAndMonth: string, year: string) => string> = {
  en: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
  fr: (dayAndMonth, year) => `${dayAndMonth} ${year}`,
  ru: (dayAndMonth, year) => `${dayAndMonth} ${year} года`,
};

/** A calendar day "YYYY-MM-DD" as the report prints it: "11 March 2024", "1er mars 2024", "11 марта 2024 года". */
export function reportDay(day: string, language: Language): string {
  const { date, month, year } = parts(day, language);
  return withYear[language](`${date} ${month}`, year);
}

/** One day or several: "12–13 November 2020", "30 March–1 April 2027". */
export function reportDays(period: { from: string; to: string | null }, language: Language): string {
  if (period.to === null || period.to === period.from) return reportDay(period.from, language);
  const from = parts(period.from, language);
  const to = parts(period.to, language);
  if (from.year !== to.year) return `${reportDay(period.from, language)} – ${reportDay(period.to, language)}`;
  if (from.month === to.month) return withYear[language](`${from.date}–${to.date} ${to.month}`, to.year);
  return withYear[language](`${from.date} ${from.month} – ${to.date} ${to.month}`, to.year);
}

/** When something was held, with the preposition: "on 11 March 2024", "du 12 au 13 novembre 2020". */
export function onReportDays(period: { from: string; to: string | null }, language: Language): string {
  const days = reportDays(period, language);
  if (language === "en") return `on ${days}`;
  const [from, to] = days.split(/ ?– ?/);
  if (from === undefined || to === undefined) return language === "fr" ? `le ${days}` : days;
  return language === "fr" ? `du ${from} au ${to}` : `с ${from} по ${to}`;
}
