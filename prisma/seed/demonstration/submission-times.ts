import { createHash } from "node:crypto";
import { after, day, hour, type ReviewCalendar } from "./calendar";
import type { SubmissionFile } from "./submission-files";

export type SubmissionTimes = {
  openedAt: Date;
  submittedAt: Date;
  decidedAt: Date;
  publishedAt: Date;
  /** Of the second version, where there is one. */
  second: { submittedAt: Date; decidedAt: Date; publishedAt: Date };
};

/** Between 0 and 1, always the same for a key. */
function fraction(...key: string[]): number {
  return createHash("sha256").update(key.join(" ")).digest().readUInt32BE() / 2 ** 32;
}

/** A Monday, from which weeks are counted. */
const monday = Date.UTC(2023, 0, 2);

/**
 * Moves an instant into working hours (7 to 16 o'clock UTC, Monday to Friday) of the same week. What comes first stays
 * first.
 */
export function inOfficeHours(instant: Date): Date {
  const sinceMonday = instant.getTime() - monday;
  const week = Math.floor(sinceMonday / (7 * day));
  const workingDays = ((sinceMonday - week * 7 * day) * 5) / (7 * day);
  const wholeDays = Math.floor(workingDays);
  const ofTheDay = (7 + 9 * (workingDays - wholeDays)) * hour;
  return new Date(Math.floor((monday + (week * 7 + wholeDays) * day + ofTheDay) / 1000) * 1000);
}

/** Those that still wait for the secretariat arrived last. */
function arrivals(file: SubmissionFile, { arrivals: { from, to } }: ReviewCalendar): { from: Date; to: Date } {
  if (file.state !== "submitted" && file.state !== "screening") return { from, to };
  return { from: after(to, 2 * day), to: after(to, 5 * day) };
}

function between({ from, to }: { from: Date; to: Date }, share: number): Date {
  return after(from, share * (to.getTime() - from.getTime()));
}

function arrival(file: SubmissionFile, calendar: ReviewCalendar, key: string): Date {
  if (file.late) return after(calendar.submissionsCloseAt, (2 + 4 * fraction(key, "late")) * day);
  return between(arrivals(file, calendar), fraction(key, "arrival"));
}

function openingOf(submittedAt: Date, { opensAt }: ReviewCalendar, key: string): Date {
  const opened = after(submittedAt, -(2 + 10 * fraction(key, "opening")) * day);
  return opened > after(opensAt, 2.5 * day)
    ? inOfficeHours(opened)
    : after(opensAt, fraction(key, "opening") * 9 * hour);
}

/** The life of a second version, which runs from the publication of the first. */
function secondTimes(publishedAt: Date) {
  return {
    submittedAt: inOfficeHours(after(publishedAt, 2 * day)),
    decidedAt: inOfficeHours(after(publishedAt, 2.8 * day)),
    publishedAt: inOfficeHours(after(publishedAt, 3 * day)),
  };
}

/** When each thing happened to a submission: invented, spread over the time of the review, the same at every seeding. */
export function submissionTimes(file: SubmissionFile, calendar: ReviewCalendar, superseded: boolean): SubmissionTimes {
  const key = [file.review, file.participant, file.associates ? "joint" : ""].join(" ");
  const early = between(calendar.arrivals, fraction(key, "arrival") / 4);
  const submitted = superseded ? early : arrival(file, calendar, key);
  const decided = after(submitted, (20 + 30 * fraction(key, "decision")) * hour);
  const published = after(decided, (4 + 18 * fraction(key, "publication")) * hour);
  return {
    openedAt: openingOf(submitted, calendar, key),
    submittedAt: inOfficeHours(submitted),
    decidedAt: inOfficeHours(decided),
    publishedAt: inOfficeHours(published),
    second: secondTimes(published),
  };
}
