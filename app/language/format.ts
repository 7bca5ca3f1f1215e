import { memoize } from "./bounded-cache";
import { grammarOf } from "./grammar/grammar";
import type { DateParts } from "./grammar/grammar-type";
import { endOfDeadline } from "./deadline";
import { eachLanguage, type Language } from "./language";
import { offsetInRepeatedHour } from "./repeated-hour";

/** Readers choose their zone. */
const mostZones = 30;

/** A formatter for each language and key, made once: making one costs a hundred times what using it does. */
function formatters<T extends object>(make: (locale: string, key: string) => T) {
  const ofLanguage = (language: Language) => memoize(mostZones, (key) => make(grammarOf(language).locale, key));
  const all = eachLanguage(ofLanguage);
  return (language: Language, key = "") => all[language](key);
}

const inZone = (timeZone: string) => (timeZone === "" ? {} : { timeZone });
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const longDates = formatters((locale, zone) => new Intl.DateTimeFormat(locale, { dateStyle: "long", ...inZone(zone) }));
const times = formatters((locale, zone) => new Intl.DateTimeFormat(locale, { ...clock, ...inZone(zone) }));
const numbers = formatters((locale) => new Intl.NumberFormat(locale));
const decimals = formatters((locale, digits) => {
  const shown = { minimumFractionDigits: Number(digits), maximumFractionDigits: Number(digits) };
  return new Intl.NumberFormat(locale, shown);
});
const sizes = formatters((locale, unit) => {
  const shown = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, shown);
});
const ages = formatters((locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
const languageNames = formatters((locale) => new Intl.DisplayNames(locale, { type: "language" }));
const collators = formatters((locale, punctuation) => {
  const ignorePunctuation = punctuation === "ignored";
  return new Intl.Collator(locale, { sensitivity: "base", numeric: true, ignorePunctuation });
});

/** Day, month by its name as dates use it, and year of an instant in a zone (IANA). */
export function datePartsOf(instant: Date, language: Language, timeZone: string): DateParts {
  const parts = longDates(language, timeZone).formatToParts(instant);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return { day: Number(part("day")), month: part("month"), year: Number(part("year")) };
}

/** A line never ends between the day and its month. */
function longDate(instant: Date, language: Language, timeZone: string): string {
  return grammarOf(language).date(datePartsOf(instant, language, timeZone), "\u00a0");
}

/** The calendar day "2024-03-11" of an instant, in a zone (IANA). */
export function calendarDay(instant: Date, timeZone: string): string {
  const { day, year } = datePartsOf(instant, "en", timeZone);
  const month = Number(new Intl.DateTimeFormat("en", { month: "numeric", timeZone }).format(instant));
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** "11 March 2024" for a calendar day "2024-03-11". */
export function formatDay(day: string, language: Language): string {
  const date = new Date(`${day}T12:00:00Z`);
  return longDate(date, language, "UTC");
}

/** "11 March 2024" for an instant, in a zone (IANA). */
export function formatDate(instant: Date, language: Language, timeZone: string): string {
  return longDate(instant, language, timeZone);
}

/** "14:02" for an instant; "14 h 02" in French. In the hour that clocks show twice with its offset: "02:30 (UTC+2)". */
export function formatTime(instant: Date, language: Language, timeZone?: string): string {
  const clockOf = (shown: Date) => times(language, timeZone).format(shown);
  const offset = offsetInRepeatedHour(instant, clockOf);
  const written = grammarOf(language).time(clockOf(instant));
  return offset ? `${written}\u00a0(${offset})` : written;
}

/** "11 March 2024, 23:59", without naming the zone: the caller names it. */
export function formatDateTime(instant: Date, language: Language, timeZone: string): string {
  return (
    formatDate(instant, language, timeZone) + grammarOf(language).beforeTime + formatTime(instant, language, timeZone)
  );
}

/** "0.743" for a coefficient, to so many digits after the point. */
export function formatDecimal(value: number, language: Language, digits: number): string {
  return decimals(language, String(digits)).format(value);
}

export function formatNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}

/** "2.4 MB" for a number of bytes: in megabytes from a tenth of one, else in kilobytes. */
export function formatSize(bytes: number, language: Language): string {
  const unit = bytes >= 100_000 ? "megabyte" : "kilobyte";
  return sizes(language, unit).format(unit === "megabyte" ? bytes / 1_000_000 : Math.max(1, bytes / 1000));
}

const minute = 60 * 1000;

/** "3 hours ago", in minutes, hours or days, whichever says it in the smallest number from two upwards. */
export function formatAge(since: Date, language: Language, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / minute));
  const hours = Math.floor(minutes / 60);
  const [count, unit] =
    hours >= 48
      ? ([Math.floor(hours / 24), "days"] as const)
      : hours >= 2
        ? ([hours, "hours"] as const)
        : ([minutes, "minutes"] as const);
  return ages(language).format(-count, unit);
}

/** The name of a language in another: "French", "français", "французский". */
export function languageNameIn(language: Language, named: Language): string {
  return languageNames(language).of(named) ?? named;
}

/** Orders names as the language of the page does. */
export function compareIn(language: Language, { ignorePunctuation = false } = {}): (a: string, b: string) => number {
  return collators(language, ignorePunctuation ? "ignored" : "").compare;
}

const day = 24 * 60 * 60 * 1000;

export type TimeLeft = {
  unit: "days" | "hours" | "minutes" | "passed";
  count: number;
  urgency: "calm" | "soon" | "urgent";
};

/** What is left until a deadline is over (see deadline.ts), in the largest unit that says it; amber from 7 days, red from 1. */
export function timeLeft(deadline: Date, now: Date): TimeLeft {
  const left = endOfDeadline(deadline).getTime() - now.getTime();
  if (left <= 0) return { unit: "passed", count: 0, urgency: "calm" };
  const urgency = left <= day ? "urgent" : left <= 7 * day ? "soon" : "calm";
  if (left >= 2 * day) return { unit: "days", count: Math.floor(left / day), urgency };
  if (left >= 2 * 60 * 60 * 1000) return { unit: "hours", count: Math.floor(left / (60 * 60 * 1000)), urgency };
  return { unit: "minutes", count: Math.max(1, Math.floor(left / 60_000)), urgency };
}
