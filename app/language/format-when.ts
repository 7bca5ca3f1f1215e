import { formatDay } from "./format";
import type { Language } from "./language";
import { formatTimeSpan } from "./time-span";

/** When something is held: a day "2024-03-11" and times "10:00–11:30" of the clocks of the review, as far as known. */
export type When = { day: string | null; at: string | null };

/** The day and the times with the zone in brackets, as it follows a time; null where nothing is known. */
export function formatWhen({ day, at }: When, language: Language, zone: string): string | null {
  const date = day === null ? null : formatDay(day, language);
  if (at === null) return date;
  const time = `${formatTimeSpan(at, language)} (${zone})`;
  return date === null ? time : `${date}, ${time}`;
}
