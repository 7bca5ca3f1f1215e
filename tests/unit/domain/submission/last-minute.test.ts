import { expect, test } from "vitest";
import { isReceiving } from "~/domain/review/review-rules";
import { reviewCalendar } from "~/domain/review/review-calendar";
import { isAfterDeadline, whyNotBegin } from "~/domain/submission/submission-rules";
import { timeLeft } from "~/language/format";

const opensAt = new Date("2026-11-01T08:00:00Z");
const meeting = { meetingOn: null, meetingEndsOn: null, draftCirculatedAt: null };

/** What each rule and each page says: the rule of receiving, the rule of sending, lateness, the banner, the calendar. */
function over(submissionsCloseAt: Date, now: Date): boolean[] {
  const review = { phase: "open", opensAt, submissionsCloseAt, lateUntil: null };
  const calendar = reviewCalendar({ ...review, ...meeting, commentsCloseAt: submissionsCloseAt }, now);
  return [
    !isReceiving(review, now),
    isAfterDeadline(review, now),
    whyNotBegin(review, now) === "deadlinePassed",
    timeLeft(submissionsCloseAt, now).unit === "passed",
    ...calendar.filter(({ key }) => key !== "opens").map(({ passed }) => passed),
  ];
}

test.each(["2027-01-05T22:59:00Z", "2027-01-05T22:59:30Z", "2027-01-05T22:59:59.999Z"])(
  "until 23:59 includes the whole minute, for rules and pages alike (stored as %s)",
  (stored) => {
    const deadline = new Date(stored);
    expect(new Set(over(deadline, new Date("2027-01-05T22:59:59.999Z")))).toEqual(new Set([false]));
    expect(new Set(over(deadline, new Date("2027-01-05T23:00:00Z")))).toEqual(new Set([true]));
  },
);
