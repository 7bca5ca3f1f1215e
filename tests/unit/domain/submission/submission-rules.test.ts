import { describe, expect, test } from "vitest";
import {
  isAfterDeadline,
  lateTimeOf,
  whyNotBegin,
  whyNotClearance,
  whyNotSubmittable,
  whyNotWritable,
} from "~/domain/submission/submission-rules";

const review = (phase: string) => ({
  phase,
  opensAt: new Date("2026-01-01T00:00:00Z"),
  submissionsCloseAt: new Date("2026-03-01T22:59:00Z"),
  lateUntil: null,
});
const beforeDeadline = new Date("2026-02-01T00:00:00Z");
const afterDeadline = new Date("2026-03-02T00:00:00Z");
const later = new Date("2026-03-08T22:59:00Z");

describe("why an answer cannot be written", () => {
  test.each([
    ["draft", "open", null],
    ["in-clearance", "open", "inClearance"],
    ["returned", "open", null],
    ["returned", "drafting", null],
    ["returned", "final", "reviewClosed"],
    ["draft", "drafting", "reviewClosed"],
    ["invited", "preparation", "notOpenYet"],
    ["submitted", "open", "sent"],
    ["screening", "open", "sent"],
    ["accepted", "open", "sent"],
    ["published", "open", "published"],
    ["withdrawn", "open", "withdrawn"],
  ])("%s in a review that is %s: %s", (state, phase, reason) => {
    expect(whyNotWritable({ state, inClearance: false, review: review(phase) })).toBe(reason);
  });
});

test("what is read by the person who is to clear it is neither written nor sent, returned or not", () => {
  const returned = { state: "returned", inClearance: true, review: review("open") };
  const draft = { state: "in-clearance", inClearance: true, review: review("open") };
  for (const submission of [returned, draft]) {
    expect(whyNotWritable(submission)).toBe("inClearance");
    expect(whyNotSubmittable(submission, beforeDeadline)).toBe("inClearance");
    expect(whyNotClearance("askClearance", submission)).toBe("inClearance");
    for (const act of ["clear", "handBack", "cancelRequest"] as const)
      expect(whyNotClearance(act, submission)).toBeNull();
  }
  expect(whyNotClearance("clear", { ...returned, inClearance: false })).toBe("notInClearance");
  expect(whyNotClearance("askClearance", { ...returned, inClearance: false })).toBeNull();
});

test("the deadline concerns sending; what was returned may be sent after it", () => {
  const at = (state: string, now: Date) =>
    whyNotSubmittable({ state, inClearance: false, review: review("open") }, now);
  expect(at("draft", beforeDeadline)).toBeNull();
  expect(at("draft", afterDeadline)).toBe("deadlinePassed");
  expect(at("returned", afterDeadline)).toBeNull();
  expect(at("published", beforeDeadline)).toBe("published");
});

test("a review with a time for late submissions receives and begins them until that minute is over, as late", () => {
  const late = { ...review("open"), lateUntil: later };
  const lastSecond = new Date("2026-03-08T22:59:59Z");
  const over = new Date("2026-03-08T23:00:00Z");
  expect(whyNotSubmittable({ state: "draft", inClearance: false, review: late }, lastSecond)).toBeNull();
  expect(whyNotBegin(late, lastSecond)).toBeNull();
  expect(isAfterDeadline(late, lastSecond)).toBe(true);
  expect(lateTimeOf(late, lastSecond)).toBe(later);
  expect(whyNotSubmittable({ state: "draft", inClearance: false, review: late }, over)).toBe("deadlinePassed");
  expect(whyNotBegin(late, over)).toBe("deadlinePassed");
  expect(lateTimeOf(late, over)).toBeNull();
  expect(lateTimeOf(late, beforeDeadline)).toBeNull();
  expect(lateTimeOf({ ...late, phase: "closed" }, afterDeadline)).toBeNull();
});
