import type { Language } from "./language";
import { remember } from "./bounded-cache";
import { endOfDeadline } from "./deadline";
import { offsetInRepeatedHour } from "./repeated-hour";

/** Dates, numbers and lists as each language writes them; British English for dates. */
const locales: Record<Language, string> = { en: "en-GB", fr: "fr-FR", ru: "ru-RU" };

/** Readers choose their zone. */
const mostZones = 30;

/** A formatter for each language and key, made once: making one costs a hundred times what using it does. */
function formatters<T extends object>(make: (locale: string, key: string) => T) {
  const ofLanguage = (language: Language) => remember(mostZones, (key) => make(locales[language], key));
  const all = { en: ofLanguage("en"), fr: ofLanguage("fr"), ru: ofLanguage("ru") };
  return (language: Language, key = "") => all[language](key);
}

const inZone = (timeZone: string) => (timeZone === "" ? {} : { timeZone });
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const longDates = formatters((locale, zone) => new Intl.DateTimeFormat(locale, { dateStyle: "long", ...inZone(zone) }));
const times = formatters((locale, zone) => new Intl.DateTimeFormat(locale, { ...clock, ...inZone(zone) }));
const numbers = formatters((locale) => new Intl.NumberFormat(locale));
const lists = formatters((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const collators = formatters((locale) => new Intl.Collator(locale, { sensitivity: "base", numeric: true }));

/**
 * French counts the first day of a month apart ("1er mars"); the United Nations write "года" in full in Russian, which
 * also spares a sentence the full stop of "г.". A line never ends between the day and its month.
 */
function longDate(date: Date, language: Language, timeZone: string): string {
  const parts = new Map(
    longDates(language, timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const day = parts.get("day") ?? "";
  const counted = language === "fr" && day === "1" ? "1er" : day;
  const year = (parts.get("year") ?? "") + (language === "ru" ? "\u00a0года" : "");
  return `${counted}\u00a0${parts.get("month") ?? ""} ${year}`;
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
  const parts = clockOf(instant);
  const offset = offsetInRepeatedHour(instant, clockOf);
  const written = language === "fr" ? parts.replace(":", "\u00a0h\u00a0") : parts;
  return offset ? `${written}\u00a0(${offset})` : written;
}

/** "11 March 2024, 23:59", without naming the zone: the caller names it. */
export function formatDateTime(instant: Date, language: Language, timeZone: string): string {
  const joint = { en: ", ", fr: " à ", ru: ", " }[language];
  return formatDate(instant, language, timeZone) + joint + formatTime(instant, language, timeZone);
}

export function formatNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}

/** A colon and a semicolon with the spaces of the language, where no message joins what they stand between. */
export const colons: Record<Language, string> = { en: ": ", fr: "\u00a0: ", ru: ": " };
export const semicolons: Record<Language, string> = { en: "; ", fr: "\u202f; ", ru: "; " };

/** "a, b and c", as the language joins a list. */
export function formatList(items: string[], language: Language): string {
  return lists(language).format(items);
}

export type ListPart = { text: string; index: number | null };

/** A joined list taken apart: items with their index, and what stands between them. For lists of links. */
export function listParts(items: string[], language: Language): ListPart[] {
  const parts = lists(language).formatToParts(items);
  let next = 0;
  return parts.map(({ type, value }) => ({ text: value, index: type === "element" ? next++ : null }));
}

/** Orders names as the language of the page does. */
export function compareIn(language: Language): (a: string, b: string) => number {
  return collators(language).compare;
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
  if (left <= 0) return { unit: "passed", count: 0, urgency: "urgent" };
  const urgency = left <= day ? "urgent" : left <= 7 * day ? "soon" : "calm";
  if (left >= 2 * day) return { unit: "days", count: Math.floor(left / day), urgency };
  if (left >= 2 * 60 * 60 * 1000) return { unit: "hours", count: Math.floor(left / (60 * 60 * 1000)), urgency };
  return { unit: "minutes", count: Math.max(1, Math.floor(left / 60_000)), urgency };
}
