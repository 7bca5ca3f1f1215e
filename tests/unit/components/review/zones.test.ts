import { expect, test } from "vitest";
import { cityOfZone, isListedZone } from "~/components/review/zones";

test("a zone that is not listed is called by its city", () => {
  expect(isListedZone("America/Toronto")).toBe(false);
  expect(cityOfZone("America/Toronto")).toBe("Toronto");
  expect(cityOfZone("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(cityOfZone("UTC")).toBe("UTC");
});
