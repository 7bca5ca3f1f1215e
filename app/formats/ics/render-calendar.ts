/** An event: at an instant, or on whole days of which the second is the last. */
export type CalendarEvent = {
  /** The same for the same event of the same calendar, so that a new file replaces it. */
  id: string;
  title: string;
  description: string;
  place?: string;
} & ({ at: Date } | { days: readonly [first: string, last: string] });

export type CalendarFile = { name: string; events: readonly CalendarEvent[]; now: Date };

const escapeText = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** "20260106T225900Z": an instant in UTC is right in every zone, whatever a calendar knows of zones. */
const instant = (at: Date) =>
  at
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d{3}/, "");

const day = (date: string) => date.replaceAll("-", "");

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * 60 * 60_000).toISOString().slice(0, 10);
}

/** Lines of at most 75 bytes, as RFC 5545 asks; no character is cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (new TextEncoder().encode(part + character).length > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part].join("\r\n ");
}

function linesOf(event: CalendarEvent, now: Date): string[] {
  const when =
    "at" in event
      ? [`DTSTART:${instant(event.at)}`, "DURATION:PT0S"]
      : [`DTSTART;VALUE=DATE:${day(event.days[0])}`, `DTEND;VALUE=DATE:${day(dayAfter(event.days[1]))}`];
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}@rapporteur`,
    `DTSTAMP:${instant(now)}`,
    ...when,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.place ? [`LOCATION:${escapeText(event.place)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Dates as a calendar file (iCalendar, RFC 5545). */
export function renderCalendar({ name, events, now }: CalendarFile): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rapporteur//Review dates//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => linesOf(event, now)),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}
