import { describe, expect, test } from "vitest";
import { foldForSearch, foldText } from "~/language/text/search-form";

const written =
  "The COVID\u201119 response reached migrants\u2019 families; co\u00adordination, \u201cquoted\u201d, user\u2013centred, " +
  "l\u2019accès des, «\u00a0cité\u00a0», „zitiert“, Straße, cœur, Всё, ﬁn, 11\u00a0March\n2024, zero\u200bwidth";

describe("a search finds what the reader sees", () => {
  const folded = foldForSearch(written);
  test.each([
    "COVID-19",
    "covid\u201019",
    "migrants' families",
    "migrants\u2019 families",
    "coordination",
    "co\u00adordination",
    '"quoted"',
    "«quoted»",
    "user-centred",
    "user\u2011centred",
    "l'accès des",
    "l`acces des",
    "l\u00b4acces des",
    "l\u02bcaccès des",
    '"cité"',
    "« cité »",
    '"zitiert"',
    "strasse",
    "straße",
    "coeur",
    "все",
    "fin",
    "11 march 2024",
    "zerowidth",
  ])("%s", (typed) => expect(folded).toContain(foldForSearch(typed)));

  test("other words are not found", () => expect(folded).not.toContain(foldForSearch("migrant families")));
});

test("what a database takes for a wildcard is another sign, and only in what goes to the database", () => {
  expect(foldForSearch("100%_\\")).not.toMatch(/[%_\\]/);
  expect(foldText("100%_\\")).toBe("100%_\\");
});
