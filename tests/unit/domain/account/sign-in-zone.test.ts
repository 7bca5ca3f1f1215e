import { expect, test } from "vitest";
import { zoneOfSignIn } from "~/domain/account/sign-in-zone";

test.each([
  ["zone=Asia/Bangkok", "Asia/Bangkok"],
  ["sign-in=abc; zone=America/Argentina/Buenos_Aires; other=1", "America/Argentina/Buenos_Aires"],
  ["zone=UTC", "UTC"],
])("the cookie %j says %s", (cookies, zone) => {
  expect(zoneOfSignIn(cookies)).toBe(zone);
});

test.each([
  null,
  "",
  "timezone=Asia/Bangkok",
  "zone=Nowhere/Atlantis",
  "zone=%3Cscript%3E",
  `zone=${"A".repeat(65)}`,
  "zone=<b>Europe/Paris</b>",
])("the cookie %j says nothing", (cookies) => {
  expect(zoneOfSignIn(cookies)).toBeNull();
});

test("a cookie of any length is read in time that grows with it", () => {
  expect(zoneOfSignIn("zone=A;".repeat(20_000))).toBeNull();
});
