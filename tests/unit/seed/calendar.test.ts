import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendar2024, calendarOfOpenReview, genevaInstant } from "#seed/demonstration/calendar";
import { submissionFiles } from "#seed/demonstration/submission-files";
import { inOfficeHours, submissionTimes } from "#seed/demonstration/submission-times";

const instant = fc.date({
  min: new Date("2023-01-02T00:00:00Z"),
  max: new Date("2040-01-01T00:00:00Z"),
  noInvalidDate: true,
});

describe("a time of day in Geneva", () => {
  it("is one hour before UTC in winter and two in summer", () => {
    expect(genevaInstant("2024-02-15", "23:59").toISOString()).toBe("2024-02-15T22:59:00.000Z");
    expect(genevaInstant("2024-07-15", "23:59").toISOString()).toBe("2024-07-15T21:59:00.000Z");
  });
});

describe("the open review", () => {
  it("has opened twenty days before and closes in forty, at the end of the day in Geneva", () => {
    const calendar = calendarOfOpenReview(new Date("2026-11-21T10:00:00Z"));
    expect(calendar.opensAt.toISOString()).toBe("2026-11-01T08:00:00.000Z");
    expect(calendar.submissionsCloseAt.toISOString()).toBe("2026-12-31T22:59:00.000Z");
  });

  it("has no event that lies ahead, whenever it is loaded", () => {
    fc.assert(
      fc.property(instant, (now) => {
        const calendar = calendarOfOpenReview(now);
        for (const file of submissionFiles("ece-demo")) {
          const { openedAt, submittedAt, decidedAt, publishedAt, second } = submissionTimes(file, calendar, false);
          const waiting = file.state === "submitted";
          const past = waiting ? [openedAt, submittedAt] : [openedAt, submittedAt, decidedAt, publishedAt];
          for (const at of [...past, ...(file.participant === "kz" ? [second.publishedAt] : [])]) {
            if (at > now) return false;
          }
          if (openedAt < calendar.opensAt || openedAt >= submittedAt) return false;
        }
        return true;
      }),
      { numRuns: 300 },
    );
  });
});

describe("the lives of submissions", () => {
  it.each(["ece-2024", "ece-demo"] as const)("run in order in %s", (slug) => {
    const calendar = slug === "ece-2024" ? calendar2024 : calendarOfOpenReview(new Date("2026-11-21T10:00:00Z"));
    for (const file of submissionFiles(slug)) {
      for (const superseded of [false, true]) {
        const { openedAt, submittedAt, decidedAt, publishedAt, second } = submissionTimes(file, calendar, superseded);
        const life = [openedAt, submittedAt, decidedAt, publishedAt, second.submittedAt, second.decidedAt];
        expect(life).toEqual([...life].sort((a, b) => a.getTime() - b.getTime()));
      }
    }
  });

  it("keep to the deadline of 2024 unless they are late", () => {
    for (const file of submissionFiles("ece-2024")) {
      const late = submissionTimes(file, calendar2024, false).submittedAt > calendar2024.submissionsCloseAt;
      expect(late).toBe(file.late ?? false);
    }
  });

  it("keep to working hours, and what comes first stays first", () => {
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const [one, other] = [inOfficeHours(a), inOfficeHours(b)];
        const weekday = one.getUTCDay() >= 1 && one.getUTCDay() <= 5;
        return weekday && one.getUTCHours() >= 7 && one.getUTCHours() < 16 && (a > b || one <= other);
      }),
    );
  });
});
