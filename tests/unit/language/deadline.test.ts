import { expect, test } from "vitest";
import { formatDateTime, timeLeft } from "~/language/format";

test("a deadline is told in the time of Geneva", () => {
  const deadline = new Date("2024-02-15T22:59:00Z");
  expect(formatDateTime(deadline, "en", "Europe/Zurich")).toBe("15\u00a0February 2024, 23:59");
  expect(formatDateTime(deadline, "fr", "Europe/Zurich")).toBe("15\u00a0février 2024 à 23\u00a0h\u00a059");
  expect(formatDateTime(deadline, "ru", "Europe/Zurich")).toBe("15\u00a0февраля 2024\u00a0года, 23:59");
});

test.each([
  { now: "2024-02-01T00:00:00Z", left: { unit: "days", count: 14, urgency: "calm" } },
  { now: "2024-02-10T00:00:00Z", left: { unit: "days", count: 5, urgency: "soon" } },
  { now: "2024-02-14T12:00:00Z", left: { unit: "hours", count: 34, urgency: "soon" } },
  { now: "2024-02-15T21:59:30Z", left: { unit: "minutes", count: 59, urgency: "urgent" } },
  { now: "2024-02-15T22:59:00Z", left: { unit: "passed", count: 0, urgency: "calm" } },
])("time left at $now: $left", ({ now, left }) => {
  expect(timeLeft(new Date("2024-02-15T22:59:00Z"), new Date(now))).toEqual(left);
});
