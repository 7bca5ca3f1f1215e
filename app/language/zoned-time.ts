/** Wall clock times, "2024-02-15T23:59" (with seconds where they are not nought), and the instants at which a zone shows them. */

const day = 24 * 60 * 60 * 1000;

/** Whether dates can be shown in a time zone of this name (IANA). */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("sv-SE", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at an instant. */
export function wallTime(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return format.format(instant).replace(" ", "T").replace(/:00$/, "");
}

function offsetAt(instant: number, timeZone: string): number {
  return Date.parse(`${wallTime(new Date(Math.floor(instant / 1000) * 1000), timeZone)}Z`) - instant;
}

/**
 * The instant at which the clocks of a zone show a time; the earlier one in the hour that they show twice, null in the
 * hour that they leave out and for what is no time.
 */
export function instantOf(wall: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${wall}Z`);
  if (Number.isNaN(asUtc)) return null;
  const offsets = [asUtc - day, asUtc + day].map((near) => offsetAt(near, timeZone));
  const candidates = offsets.map((offset) => asUtc - offset).sort((one, other) => one - other);
  const shown = wall.replace(/:00$/, (seconds) => (wall.split(":").length > 2 ? "" : seconds));
  const found = candidates.find((instant) => wallTime(new Date(instant), timeZone) === shown);
  return found === undefined ? null : new Date(found);
}

/** A calendar day, or a wall clock time, a number of days later. */
export function daysLater(wall: string, days: number): string {
  const [calendarDay = "", ...time] = wall.split("T");
  const moved = new Date(Date.parse(`${calendarDay}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
  return [moved, ...time].join("T");
}
