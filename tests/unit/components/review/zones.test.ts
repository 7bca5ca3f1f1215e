import { expect, test } from "vitest";
import { asListed, cityOfZone, isListedZone } from "~/components/review/zones";

const clocks = (timeZone: string) =>
  [0, 3, 6, 9].map((month) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short" }).format(
      Date.UTC(2026, month, 28),
    ),
  );

test.each([
  "America/Vancouver",
  "America/Edmonton",
  "America/Winnipeg",
  "America/Toronto",
  "Europe/Dublin",
  "Europe/Helsinki",
  "Europe/Sofia",
  "Europe/Minsk",
  "Asia/Dushanbe",
  "Asia/Ashgabat",
])("%s is named with a listed zone of the same clocks", (zone) => {
  expect(isListedZone(zone)).toBe(false);
  expect(clocks(asListed(zone) ?? "UTC")).toEqual(clocks(zone));
});

test("a zone that no listed one stands for is called by its city", () => {
  expect(asListed("America/Argentina/Buenos_Aires")).toBeNull();
  expect(cityOfZone("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(cityOfZone("UTC")).toBe("UTC");
});
