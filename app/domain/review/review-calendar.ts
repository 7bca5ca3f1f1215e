import { isDeadlineOver } from "~/language/deadline";

/** The dates of a cycle that the public is told, in the order of the cycle. */
export const calendarKeys = ["opens", "closes", "meeting", "draftCirculated", "commentsClose"] as const;
export type CalendarKey = (typeof calendarKeys)[number];

const deadlines: ReadonlySet<CalendarKey> = new Set(["closes", "commentsClose"]);

/** An instant (shown with its zone) or calendar days without time, "YYYY-MM-DD"; `until` is the last of several. */
export type CalendarEntry = { key: CalendarKey; passed: boolean } & (
  { at: Date; day: null } | { at: null; day: string; until: string | null }
);

export type ReviewDates = {
  opensAt: Date;
  submissionsCloseAt: Date;
  meetingOn: string | null;
  meetingEndsOn: string | null;
  draftCirculatedAt: Date | null;
  commentsCloseAt: Date | null;
};

/** Days are ordered by the end of the last, in UTC: they pass when it is over. */
function endOf(entry: CalendarEntry): number {
  return entry.at ? entry.at.getTime() : Date.parse(`${entry.until ?? entry.day}T23:59:59Z`);
}

/** What is known of the calendar of a review, earliest first; a date that is not known is left out. */
export function reviewCalendar(dates: ReviewDates, now: Date): CalendarEntry[] {
  const instants: [CalendarKey, Date | null][] = [
    ["opens", dates.opensAt],
    ["closes", dates.submissionsCloseAt],
    ["draftCirculated", dates.draftCirculatedAt],
    ["commentsClose", dates.commentsCloseAt],
  ];
  const entries = instants.flatMap(([key, at]): CalendarEntry[] =>
    at ? [{ key, at, day: null, passed: deadlines.has(key) ? isDeadlineOver(at, now) : at <= now }] : [],
  );
  const { meetingOn: day, meetingEndsOn: until } = dates;
  if (day) {
    const meeting: CalendarEntry = { key: "meeting", at: null, day, until, passed: false };
    entries.push({ ...meeting, passed: endOf(meeting) <= now.getTime() });
  }
  return entries.sort((one, other) => endOf(one) - endOf(other));
}
