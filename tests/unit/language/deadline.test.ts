import { expect, test } from "vitest";
import { formatDateTime, formatTime, timeLeft } from "~/language/format";
import { languages } from "~/language/language";

test("a deadline is told in the time of Geneva", () => {
  const deadline = new Date("2024-02-15T22:59:00Z");
  expect(formatDateTime(deadline, "en", "Europe/Zurich")).toBe("15\u00a0February 2024, 23:59");
  expect(formatDateTime(deadline, "fr", "Europe/Zurich")).toBe("15\u00a0février 2024 à 23\u00a0h\u00a059");
  expect(formatDateTime(deadline, "ru", "Europe/Zurich")).toBe("15\u00a0февраля 2024\u00a0года, 23:59");
});

test.each([
  { now: "2024-02-01T00:00:00Z", left: { unit: "days", count: 14, urgency: "calm" } },
  { now: "2024-02-10T00:00:00Z", left: { unit: "days", count: 5, urgency: "soon" } },
  { now: "2024-02-14T12:00:00Z", left: { unit: "hours", count: 35, urgency: "soon" } },
  { now: "2024-02-15T21:59:30Z", left: { unit: "minutes", count: 60, urgency: "urgent" } },
  { now: "2024-02-15T22:59:00Z", left: { unit: "minutes", count: 1, urgency: "urgent" } },
  { now: "2024-02-15T22:59:59.999Z", left: { unit: "minutes", count: 1, urgency: "urgent" } },
  { now: "2024-02-15T23:00:00Z", left: { unit: "passed", count: 0, urgency: "calm" } },
])("time left at $now: $left", ({ now, left }) => {
  expect(timeLeft(new Date("2024-02-15T22:59:00Z"), new Date(now))).toEqual(left);
});

test.each([
  ["2026-10-25T00:30:00Z", "Europe/Zurich", "02:30\u00a0(UTC+2)"],
  ["2026-10-25T01:30:00Z", "Europe/Zurich", "02:30\u00a0(UTC+1)"],
  ["2026-10-25T00:00:00Z", "Europe/Zurich", "02:00\u00a0(UTC+2)"],
  ["2026-10-24T23:59:00Z", "Europe/Zurich", "01:59"],
  ["2026-10-25T02:00:00Z", "Europe/Zurich", "03:00"],
  ["2026-03-29T01:30:00Z", "Europe/Zurich", "03:30"],
  ["2026-11-01T05:30:00Z", "America/New_York", "01:30\u00a0(UTC\u22124)"],
  ["2026-11-01T06:30:00Z", "America/New_York", "01:30\u00a0(UTC\u22125)"],
  ["2026-04-04T14:30:00Z", "Pacific/Auckland", "02:30\u00a0(UTC+12)"],
  ["2026-04-04T13:30:00Z", "Pacific/Auckland", "02:30\u00a0(UTC+13)"],
  ["2026-04-04T14:45:00Z", "Australia/Lord_Howe", "01:45\u00a0(UTC+11)"],
  ["2026-04-04T15:15:00Z", "Australia/Lord_Howe", "01:45\u00a0(UTC+10:30)"],
  ["2026-10-25T00:30:00Z", "Asia/Bishkek", "06:30"],
])("%s in %s is %j: the hour that clocks show twice has its offset", (instant, zone, expected) => {
  expect(formatTime(new Date(instant), "en", zone)).toBe(expected);
});

test("two deadlines an hour between them are told differently in every language", () => {
  const [first, second] = [new Date("2026-10-25T00:30:00Z"), new Date("2026-10-25T01:30:00Z")];
  for (const language of languages) {
    const written = [first, second].map((one) => formatDateTime(one, language, "Europe/Zurich"));
    expect(written[0]).toMatch(/\(UTC\+2\)$/);
    expect(written[1]).toMatch(/\(UTC\+1\)$/);
  }
});
