import { expect, test } from "vitest";
import { cityOfZone, listedZoneOf, listedZones } from "~/components/layout/zones";
import { translatorFor } from "~/i18n/resources.server";

test("a listed zone is called by its own name", () => {
  for (const zone of listedZones) expect(listedZoneOf(zone)).toBe(zone);
});

test.each([
  ["Africa/Addis_Ababa", "Аддис-Абеба"],
  ["America/Santiago", "Сантьяго"],
  ["Asia/Bangkok", "Бангкок"],
  ["Asia/Beirut", "Бейрут"],
])("the office of a commission in %s is in the list, in the language of the reader", (zone, city) => {
  const listed = listedZoneOf(zone);
  expect(listed && translatorFor("ru")(`review:zone.${listed}`)).toBe(city);
});

/** Offsets in minutes in January, where the north has its winter. */
test("the list is ordered from west to east", () => {
  const offset = (timeZone: string) => {
    const at = new Date(Date.UTC(2026, 0, 15, 12));
    return Math.round((Date.parse(`${at.toLocaleString("sv-SE", { timeZone })}Z`) - at.getTime()) / 60_000);
  };
  const summers = new Set(["America/Santiago", "America/Sao_Paulo", "America/Argentina/Buenos_Aires"]);
  const offsets = listedZones.filter((zone) => !summers.has(zone)).map(offset);
  expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
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
  expect(listedZoneOf("America/Indiana/Tell_City")).toBeNull();
  expect(cityOfZone("America/Indiana/Tell_City")).toBe("Tell City");
  expect(cityOfZone("UTC")).toBe("UTC");
});
