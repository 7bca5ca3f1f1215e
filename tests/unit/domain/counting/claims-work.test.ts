import { expect, test } from "vitest";
import { findClaims } from "~/domain/counting/claims/find-claims";
import { work } from "~/domain/counting/claims/word-tree";
import { type Language, languages } from "~/language/language";
import { labelled, sentencesIn } from "./labelled";

function stepsFor(text: string, language: Language): number {
  const before = work.steps;
  findClaims(text, language);
  return work.steps - before;
}

/** Longer than what is remembered, so that the work is done. */
const long = (unit: string) => unit.repeat(Math.ceil(21_000 / unit.length));

const units: [string, (language: Language) => string][] = [
  [
    "sentences",
    (language) =>
      `${sentencesIn(language, "tuning")
        .map((each) => labelled(each).text)
        .join(" ")} `,
  ],
  ["one sentence without an end", () => "several small and poor and "],
  ["a row of quantities", () => "nearly all most de nombreux ряд более чем "],
  ["marks", () => "., "],
  ["a row of nouns", () => "States and stakeholders and "],
  ["numbers", () => "12 of the 40 "],
];

test.each(languages.flatMap((language) => units.map(([what, unit]) => [language, what, unit] as const)))(
  "%s: twice the text is at most twice the work: %s",
  (language, _what, unit) => {
    const text = long(unit(language));
    const [once, twice] = [stepsFor(text, language), stepsFor(text + text, language)];
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.05);
  },
);
