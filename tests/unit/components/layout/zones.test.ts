import { expect, test } from "vitest";
import { cityOfZone, listedZoneOf, listedZones } from "~/components/layout/zones";
import { translatorFor } from "~/i18n/resources.server";

test("a listed zone is called by its own name", () => {
  for (const zone of listedZones) expect(listedZoneOf(zone)).toBe(zone);
});

test.each([
  ["Asia/Dushanbe", "Douchanbé"],
  ["Europe/Berlin", "Berlin"],
  ["America/Vancouver", "Vancouver"],
  ["Europe/Minsk", "Minsk"],
])("%s is called by the name that mentions its city", (zone, city) => {
  const listed = listedZoneOf(zone);
  expect(listed && translatorFor("fr")(`review:zone.${listed}`)).toContain(city);
});

test.each([
  ["America/Vancouver", "America/Los_Angeles"],
  ["America/Edmonton", "America/Denver"],
  ["America/Winnipeg", "America/Chicago"],
  ["America/Toronto", "America/New_York"],
  ["Europe/Dublin", "Europe/London"],
  ["Europe/Berlin", "Europe/Paris"],
  ["Europe/Helsinki", "Europe/Athens"],
  ["Europe/Sofia", "Europe/Athens"],
  ["Europe/Minsk", "Europe/Moscow"],
  ["Asia/Dushanbe", "Asia/Tashkent"],
  ["Asia/Ashgabat", "Asia/Tashkent"],
])("%s shows the clocks of %s", (zone, listed) => {
  expect(listedZoneOf(zone)).toBe(listed);
  const clock = (timeZone: string) =>
    [0, 6].map((month) => new Date(Date.UTC(2026, month, 15)).toLocaleString("en-GB", { timeZone }));
  expect(clock(zone)).toEqual(clock(listed));
});

test("a zone that no name mentions is called by its city", () => {
  expect(listedZoneOf("America/Argentina/Buenos_Aires")).toBeNull();
  expect(cityOfZone("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(cityOfZone("UTC")).toBe("UTC");
});
