import { expect, test } from "vitest";
import { renderCalendar } from "~/formats/ics/render-calendar";

const now = new Date("2026-02-01T10:00:00Z");

test("an instant is in UTC, so that it is right in every zone; days end on the day after", () => {
  const file = renderCalendar({
    name: "Review",
    now,
    events: [
      { id: "a", title: "Closes", description: "6 January 2026, 23:59 (Geneva)", at: new Date("2026-01-06T22:59:00Z") },
      { id: "b", title: "Meeting", description: "Geneva", place: "Palais", days: ["2026-02-28", "2026-03-01"] },
    ],
  });
  expect(file.split("\r\n")).toEqual(
    expect.arrayContaining([
      "DTSTART:20260106T225900Z",
      "DESCRIPTION:6 January 2026\\, 23:59 (Geneva)",
      "DTSTART;VALUE=DATE:20260228",
      "DTEND;VALUE=DATE:20260302",
      "UID:b@rapporteur",
    ]),
  );
  expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
});

test("no line is longer than 75 bytes, no letter is cut, and what people wrote ends no property", () => {
  const title = "Второй региональный обзор осуществления Глобального договора; сроки, даты\nEND:VCALENDAR";
  const file = renderCalendar({ name: title, now, events: [{ id: "a", title, description: title, at: now }] });
  const lines = file.split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
  const unfolded = file.replaceAll("\r\n ", "");
  expect(unfolded).toContain(`SUMMARY:${title.replace(/[;,]/g, (sign) => `\\${sign}`).replace("\n", "\\n")}`);
});
