import { expect, it } from "vitest";
import { quotedPassage } from "~/language/text/quoted-passage";

it.each([
  ["It helped 12 families.", "It helped 12 families."],
  ["migrant youth as a group", "… migrant youth as a group …"],
  ["« Les jeunes » ont été consultés.", "« Les jeunes » ont été consultés."],
  ["с участием муниципалитетов.", "… с участием муниципалитетов."],
  ["2,400 permits were issued", "2,400 permits were issued …"],
  ["He said “yes.”", "He said “yes.”"],
])("%s is quoted as %s", (passage, quoted) => {
  expect(quotedPassage(passage)).toBe(quoted);
});
