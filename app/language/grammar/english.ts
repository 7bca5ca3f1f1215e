import { englishClaims } from "./claims/english-claims";
import type { Grammar, InflectedName } from "./grammar-type";

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const cardinals = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
const ordinalRules = new Intl.PluralRules("en", { type: "ordinal" });

function withArticle({ name, withArticle: carried }: InflectedName): string {
  return carried ?? name;
}

function possessive(name: InflectedName): string {
  const owner = withArticle(name);
  return /s$/i.test(owner) ? `${owner}’` : `${owner}’s`;
}

export const english: Grammar = {
  locale: "en-GB",
  ownName: "English",
  ordinal: (number) => ordinals[number - 1] ?? `${number}${suffixes[ordinalRules.select(number)] ?? "th"}`,
  cardinal: (number) => cardinals[number - 1] ?? String(number),
  list: { between: ", ", last: " and ", serial: ", and " },
  colon: ": ",
  semicolon: "; ",
  quote: (text) => `“${text}”`,
  footnoteMarkBefore: /(?!)/u,
  withArticle,
  genitive: (name) => `of ${withArticle(name)}`,
  possessive,
  onBehalfOf: ({ name }) => name,
  agreement: () => ({ gender: "neuter", plural: false }),
  sortedBy: (listedName) => listedName,
  date: ({ day, month, year }, glue) => `${day}${glue}${month} ${year}`,
  dayNumber: String,
  onDate: (date) => `on ${date}`,
  onPeriod: (_from, _to, joined) => `on ${joined}`,
  time: (clock) => clock,
  beforeTime: ", ",
  answerWords: {
    yes: "Yes",
    no: "No",
    objectives: (list, { length }) => (length === 1 ? `Objective ${list}` : `Objectives ${list}`),
    labelled: (label, words) => `${label}: ${words}`,
    figure: {
      columns: {
        indicator: "Indicator",
        year: "Year",
        value: "Value",
        unit: "Unit",
        sex: "Sex",
        age: "Age",
        source: "Source",
      },
      sexes: { female: ["women", "female", "woman", "girls", "f"], male: ["men", "male", "man", "boys", "m"] },
    },
    entry: {
      actors: "Actors",
      principles: "Guiding principles",
      level: "Level",
      levels: { local: "local", national: "national", regional: "regional", global: "global" },
      period: "Period",
      link: "Link",
      forward: "May be passed on to the Repository of Practices.",
    },
  },
  keptTogether: {
    beforeNumber:
      "par(?:as?)?\\.|paragraphs?|arts?\\.|articles?|nos?\\.|pp?\\.|vol\\.|chap\\.|sect\\.|figs?\\.|objectives?|annex",
    beforeName: "Mr\\.|Mrs\\.|Ms\\.|Dr\\.|H\\.E\\.",
    afterNumber: "per cent|million|billion|km",
    spaces: [],
    hyphens: [],
  },
  claims: englishClaims,
};
