import { describe, expect, test } from "vitest";
import { type Language, languages } from "~/language/language";
import { type Part, type Score, scoreOf, sentencesIn } from "./labelled";

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

const line = (language: Language, part: Part, { sentences, claims, found, right }: Score) =>
  `${language} ${part}: ${sentences} sentences, ${claims} claims, precision ${share(right, found).toFixed(3)}, recall ${share(right, claims).toFixed(3)}`;

/** Sentences that are kept aside: the engine and its words are never fitted to them, so the floor is what to expect. */
const floors = { tuning: 0.97, "held-out": 0.9 } as const;

describe.each(["tuning", "held-out"] as const)("claims in the %s sentences", (part) => {
  test.each(languages)("are found (%s)", (language) => {
    const score = scoreOf(language, part);
    console.info(line(language, part, score));
    expect([share(score.right, score.found) >= floors[part], score.wrong]).toEqual([true, score.wrong]);
    expect([share(score.right, score.claims) >= floors[part], score.wrong]).toEqual([true, score.wrong]);
  });
});

test("there are enough of them, and about a third is kept aside", () => {
  const count = (part: Part) => languages.reduce((sum, language) => sum + sentencesIn(language, part).length, 0);
  expect(count("tuning") + count("held-out")).toBeGreaterThanOrEqual(300);
  expect(count("held-out") / (count("tuning") + count("held-out"))).toBeGreaterThan(0.3);
});
