import { expect, test } from "vitest";
import { compareReviews, isReceiving } from "~/domain/review/review-rules";

const review = {
  phase: "open",
  opensAt: new Date("2026-01-05T08:00:00Z"),
  submissionsCloseAt: new Date("2026-03-01T22:59:00Z"),
};

test.each([
  ["before it opens", "2026-01-05T07:59:59Z", false],
  ["when it opens", "2026-01-05T08:00:00Z", true],
  ["a second before the minute of the deadline", "2026-03-01T22:58:59Z", true],
  ["in the last second of that minute", "2026-03-01T22:59:59.999Z", true],
  ["after that minute", "2026-03-01T23:00:00Z", false],
])("submissions are received %s: %s %s", (_when, now, expected) => {
  expect(isReceiving(review, new Date(now))).toBe(expected);
});

test("in another phase nothing is received", () => {
  expect(isReceiving({ ...review, phase: "analysis" }, new Date("2026-02-01T00:00:00Z"))).toBe(false);
});

test("open reviews come first, the next deadline before the later; then the youngest", () => {
  const at = (phase: string, closes: string) => ({ ...review, phase, submissionsCloseAt: new Date(closes) });
  const reviews = [
    at("final", "2020-10-01T00:00:00Z"),
    at("open", "2026-05-01T00:00:00Z"),
    at("final", "2024-01-01T00:00:00Z"),
    at("open", "2026-04-01T00:00:00Z"),
  ];
  const order = reviews.sort(compareReviews(new Date("2026-02-01T00:00:00Z")));
  expect(
    order.map(({ submissionsCloseAt }) => submissionsCloseAt.getUTCFullYear() * 100 + submissionsCloseAt.getUTCMonth()),
  ).toEqual([202603, 202604, 202400, 202009]);
});
