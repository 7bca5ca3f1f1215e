import { listParts } from "~/language/grammar/join-list";
import { expect, test } from "vitest";
import { formatAge, formatDateTime, formatDay, formatSize, timeLeft } from "~/language/format";

test.each([
  ["en", "1\u00a0March 2024"],
  ["fr", "1er\u00a0mars 2024"],
  ["ru", "1\u00a0марта 2024\u00a0года"],
] as const)("the first of a month in %s", (language, written) => {
  expect(formatDay("2024-03-01", language)).toBe(written);
});

test("an instant is written in the zone it is asked for", () => {
  const instant = new Date("2026-03-31T22:59:00Z");
  expect(formatDateTime(instant, "en", "Europe/Zurich")).toBe("1\u00a0April 2026, 00:59");
  expect(formatDateTime(instant, "fr", "Europe/Zurich")).toBe("1er\u00a0avril 2026 à 00\u00a0h\u00a059");
  expect(formatDateTime(instant, "en", "Europe/Lisbon")).toBe("31\u00a0March 2026, 23:59");
});

test.each(["en", "fr", "ru"] as const)(
  "a date at the end of a sentence in %s brings no full stop of its own",
  (language) => {
    for (const month of ["01", "05", "09", "12"]) expect(formatDay(`2026-${month}-21`, language)).not.toMatch(/\.$/);
  },
);

test("a day and a time in Russian", () => {
  const instant = new Date("2020-11-12T13:05:00Z");
  expect(formatDateTime(instant, "ru", "Europe/Zurich")).toBe("12\u00a0ноября 2020\u00a0года, 14:05");
});

test("a list of links is joined as the language joins a list", () => {
  const parts = listParts(["4", "8", "9"], "fr");
  expect(parts.map(({ text }) => text).join("")).toBe("4, 8 et 9");
  expect(parts.flatMap(({ index }) => (index === null ? [] : [index]))).toEqual([0, 1, 2]);
});

test.each([
  ["2026-02-01T00:00:00Z", { unit: "days", count: 10, urgency: "calm" }],
  ["2026-02-05T00:00:00Z", { unit: "days", count: 6, urgency: "soon" }],
  ["2026-02-10T13:00:00Z", { unit: "hours", count: 11, urgency: "urgent" }],
  ["2026-02-10T23:59:40Z", { unit: "minutes", count: 1, urgency: "urgent" }],
  ["2026-02-11T00:01:00Z", { unit: "passed", count: 0, urgency: "calm" }],
])("at %s there is left: %j", (now, left) => {
  expect(timeLeft(new Date("2026-02-11T00:00:00Z"), new Date(now))).toEqual(left);
});

test("a size is in megabytes from a tenth of one", () => {
  expect([99_999, 100_000, 2_449_999].map((bytes) => formatSize(bytes, "en"))).toEqual(["100 kB", "0.1 MB", "2.4 MB"]);
  expect(formatSize(2_449_999, "ru").replace(/\s/g, " ")).toBe("2,4 МБ");
});

test("an age is in the largest unit of which there are two", () => {
  const now = new Date("2026-11-26T12:00:00Z");
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const ages = [0, 1, 119, 120, 47 * 60 + 59, 48 * 60].map((minutes) => formatAge(ago(minutes), "en", now));
  expect(ages).toEqual(["this minute", "1 minute ago", "119 minutes ago", "2 hours ago", "47 hours ago", "2 days ago"]);
  expect(formatAge(ago(180), "ru", now)).toBe("3 часа назад");
});
