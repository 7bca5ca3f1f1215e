import { expect, test } from "vitest";
import { reviewCalendar } from "~/domain/review/review-calendar";

const dates = {
  opensAt: new Date("2026-01-05T08:00:00Z"),
  submissionsCloseAt: new Date("2026-03-01T22:59:00Z"),
  meetingOn: "2026-03-20",
  meetingEndsOn: null,
  draftCirculatedAt: new Date("2026-04-01T10:00:00Z"),
  commentsCloseAt: null,
};

test("dates are in order, what is not known is left out, what is over is marked", () => {
  const entries = reviewCalendar(dates, new Date("2026-03-20T12:00:00Z"));
  expect(entries.map(({ key, passed }) => [key, passed])).toEqual([
    ["opens", true],
    ["closes", true],
    ["meeting", false],
    ["draftCirculated", false],
  ]);
});

test("a meeting is over when its day is", () => {
  const entries = reviewCalendar(dates, new Date("2026-03-21T00:00:00Z"));
  expect(entries.find(({ key }) => key === "meeting")?.passed).toBe(true);
});

test("a meeting of several days is shown with the last, and is over after it", () => {
  const during = reviewCalendar({ ...dates, meetingEndsOn: "2026-03-22" }, new Date("2026-03-21T12:00:00Z"));
  expect(during.find(({ key }) => key === "meeting")).toMatchObject({
    day: "2026-03-20",
    until: "2026-03-22",
    passed: false,
  });
  const after = reviewCalendar({ ...dates, meetingEndsOn: "2026-03-22" }, new Date("2026-03-23T00:00:00Z"));
  expect(after.find(({ key }) => key === "meeting")?.passed).toBe(true);
});
