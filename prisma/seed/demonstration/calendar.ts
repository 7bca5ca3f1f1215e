/** Instants of the demonstration. Its open review is counted from the first start, so that the deadline lies ahead. */

export const hour = 60 * 60 * 1000;
export const day = 24 * hour;

export const geneva = "Europe/Zurich";

export function after(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}

/** The calendar day "YYYY-MM-DD" of an instant in Geneva. */
export function genevaDay(instant: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: geneva, dateStyle: "short" }).format(instant);
}

/** A time of day in Geneva as an instant: "2024-02-15", "23:59". */
export function genevaInstant(calendarDay: string, time: string): Date {
  const asUtc = new Date(`${calendarDay}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: geneva, dateStyle: "short", timeStyle: "medium" }).format(
    asUtc,
  );
  const offset = new Date(`${shown.replace(" ", "T")}Z`).getTime() - asUtc.getTime();
  return after(asUtc, -offset);
}

export type ReviewCalendar = {
  createdAt: Date;
  opensAt: Date;
  submissionsCloseAt: Date;
  meetingOn: string;
  draftCirculatedAt: Date;
  commentsCloseAt: Date | null;
  /** Between these instants submissions arrive. */
  arrivals: { from: Date; to: Date };
  /** When the coding of a published text begins at the earliest. */
  codingFrom: Date;
  reportWrittenAt: Date;
};

/** Meeting and circulation are facts of 2024; the documents do not give the dates of opening and closing. */
export const calendar2024: ReviewCalendar = {
  createdAt: new Date("2023-10-02T08:00:00Z"),
  opensAt: new Date("2023-11-15T08:00:00Z"),
  submissionsCloseAt: genevaInstant("2024-02-15", "23:59"),
  meetingOn: "2024-03-11",
  draftCirculatedAt: genevaInstant("2024-04-10", "12:00"),
  commentsCloseAt: null,
  arrivals: { from: new Date("2023-12-04T08:00:00Z"), to: new Date("2024-02-14T17:00:00Z") },
  codingFrom: new Date("2024-02-26T08:00:00Z"),
  reportWrittenAt: new Date("2024-04-02T09:00:00Z"),
};

/** Opened twenty days ago, closes in forty at the end of the day in Geneva. */
export function calendarOfOpenReview(now: Date): ReviewCalendar {
  const at = (days: number, time: string) => genevaInstant(genevaDay(after(now, days * day)), time);
  return {
    createdAt: at(-35, "09:00"),
    opensAt: at(-20, "09:00"),
    submissionsCloseAt: at(40, "23:59"),
    meetingOn: genevaDay(after(now, 75 * day)),
    draftCirculatedAt: at(105, "12:00"),
    commentsCloseAt: at(135, "23:59"),
    arrivals: { from: after(now, -16 * day), to: after(now, -6 * day) },
    codingFrom: after(now, -2 * day),
    reportWrittenAt: after(now, -12 * hour),
  };
}
