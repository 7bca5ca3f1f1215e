import { grammarOf } from "./grammar/grammar";
import type { Language } from "./language";

/** From when until when by the clocks of some zone, "10:00" and "11:30"; an empty end is not known. */
export type TimeSpan = { from: string; to: string };

const spanPattern = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s*[–—-]\s*([01]?\d|2[0-3])[:.]([0-5]\d))?$/;
const clock = (hours = "", minutes = "") => (hours === "" ? "" : `${hours.padStart(2, "0")}:${minutes}`);

/** The times that "10:00–11:30" or "10:00" says; null for other words. */
export function readTimeSpan(written: string): TimeSpan | null {
  const found = spanPattern.exec(written.trim());
  return found && { from: clock(found[1], found[2]), to: clock(found[3], found[4]) };
}

/** The same as it is stored. */
export function writeTimeSpan({ from, to }: TimeSpan): string {
  return to === "" ? from : `${from}–${to}`;
}

/** "10:00–11:30" as a language writes times; words that are no times stay as they are. */
export function formatTimeSpan(written: string, language: Language): string {
  const span = readTimeSpan(written);
  if (!span) return written;
  const grammar = grammarOf(language);
  return span.to === "" ? grammar.time(span.from) : `${grammar.time(span.from)}–${grammar.time(span.to)}`;
}
