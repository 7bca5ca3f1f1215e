import type { StyleCheck } from "~/domain/report/checker/finding";
import { slipsOfPattern, withCaseOf } from "~/domain/report/checker/slips";
import type { Language } from "~/language/language";

/** Verbs that the United Nations writes with -ize, by what comes before the ending. */
const izeStems =
  "organ|recogn|emphas|util|real|general|special|modern|digital|digit|regular|mobil|prior|minim|maxim|final|summar|harmon|standard|author|character|central|formal|categor|capital|social|stabil|penal|legal|natural|normal|optim|sensit|synthes|visual|institutional|operational|polar|criminal|marginal|stigmat|globall?|global|national|rational|revital|monet|subsid|customar|custom|familiar|civil|memor|neutral|public|radical|victim|union|final|equal|local|decentral|reorgan|depriorit|priorit|individual|material|human|symbol|urban|colon|industrial|liberal|privat|vulnerabil|critic";
const ise = new RegExp(
  `\\b((?:re|de|un|dis|over|under)?(?:${izeStems}))is(e|ed|es|ing|ation|ations|ational|er|ers)\\b`,
  "giu",
);

/** American spellings, in lower case: a name keeps its own. */
const british: readonly (readonly [string, string])[] = [
  ["labor", "labour"],
  ["programs?(?! code)", "programme"],
  ["centers?", "centre"],
  ["behaviors?", "behaviour"],
  ["neighbors?", "neighbour"],
  ["neighboring", "neighbouring"],
  ["colors?", "colour"],
  ["favor(?:ed|s)?", "favour"],
  ["honor(?:ed|s)?", "honour"],
  ["defense", "defence"],
  ["offense", "offence"],
  ["fulfill", "fulfil"],
  ["enroll", "enrol"],
  ["traveler", "traveller"],
  ["traveling", "travelling"],
  ["counseling", "counselling"],
  ["modeling", "modelling"],
  ["analyze", "analyse"],
  ["analyzed", "analysed"],
  ["analyzing", "analysing"],
  ["judgment", "judgement"],
  ["licensing fee", "licence fee"],
];

function plural(words: string, one: string): string {
  if (/(?:ed)$/u.test(words) && !one.endsWith("ed")) return `${one}ed`;
  return words.endsWith("s") && !one.endsWith("s") ? `${one}s` : one;
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]t\b/giu, "cannot"],
  [/\bwon['’]t\b/giu, "will not"],
  [/\b(\w+)n['’]t\b/giu, "$1 not"],
  [
    /\b(it|they|we|that|there)['’](?:s|re)(?= (?:a|an|the|not|clear|important|essential|necessary|to|\w+ing)\b)/giu,
    "$1 ",
  ],
];

const full: Record<string, string> = { it: "is", that: "is", there: "is", they: "are", we: "are" };

function expanded(found: RegExpExecArray, words: string): string {
  const [all, first = ""] = found;
  const be = full[first.toLowerCase()];
  if (words.endsWith("$1 ") || words === "$1 ") return be ? `${first} ${be}` : all;
  return withCaseOf(all, words.replace("$1", first));
}

/** Words that the field no longer uses, with those that it does. */
const terms: Record<Language, readonly (readonly [string, string | null])[]> = {
  en: [
    ["illegal (?:im)?migrants?", "migrants in an irregular situation"],
    ["illegal migration", "irregular migration"],
    ["undocumented immigration", "irregular migration"],
    ["Global Pact", "Global Compact"],
    ["trafficking of human beings", "trafficking in persons"],
    ["disabled persons?", "persons with disabilities"],
    ["unaccompanied minors?", "unaccompanied children"],
  ],
  fr: [
    ["Pacte global", "Pacte mondial"],
    ["(?:migrants|immigrés) (?:illégaux|clandestins)", "migrants en situation irrégulière"],
    ["(?:migration|immigration) (?:illégale|clandestine)", "migration irrégulière"],
    ["trafic d’êtres humains", "traite des personnes"],
    ["mineurs non accompagnés", "enfants non accompagnés"],
    ["handicapés", "personnes handicapées"],
  ],
  ru: [
    ["Глобальный пакт", "Глобальный договор"],
    ["Глобальн(?:ого|ому|ым|ом) пакт(?:а|у|ом|е)", null],
    ["нелегальные мигранты", "мигранты с неурегулированным статусом"],
    ["нелегальн(?:ых|ым|ыми) мигрант(?:ов|ам|ами|ах)", null],
    ["нелегальн(?:ая|ой|ую) миграци[яиюей]{1,2}", null],
    ["торговл[яиюей]{1,2} живым товаром", null],
  ],
};

const acronymsWithStops =
  /(?<![\p{L}.])(U\.N|E\.U|N\.G\.O|G\.C\.M|I\.O\.M|I\.L\.O|O\.N\.U|U\.E|О\.О\.Н)\.(?:(?=s?\b)|(?!\p{L}))/gu;

export const spellingChecks: readonly StyleCheck[] = [
  {
    rule: "spelling-ize",
    languages: ["en"],
    inLine: ({ text }) => slipsOfPattern(text, ise, ([, stem = "", end = ""]) => `${stem}iz${end}`),
  },
  {
    rule: "british-spelling",
    languages: ["en"],
    inLine: ({ text }) =>
      british.flatMap(([american, word]) =>
        slipsOfPattern(text, new RegExp(`(?<![\\p{L}-])${american}(?![\\p{L}-])`, "gu"), ([words]) =>
          plural(words, word),
        ),
      ),
  },
  {
    rule: "contraction",
    languages: ["en"],
    inLine: ({ text }) => {
      const taken: number[] = [];
      return contractions.flatMap(([pattern, words]) =>
        slipsOfPattern(text, pattern, (found) => expanded(found, words)).filter(({ start }) => {
          const isNew = !taken.includes(start);
          taken.push(start);
          return isNew;
        }),
      );
    },
  },
  {
    rule: "acronym-stops",
    inLine: ({ text }) => slipsOfPattern(text, acronymsWithStops, ([words]) => words.replaceAll(".", "")),
  },
  {
    rule: "term",
    inLine: ({ text }, { language }) =>
      terms[language].flatMap(([wrong, right]) =>
        slipsOfPattern(text, new RegExp(`(?<![\\p{L}-])${wrong}(?![\\p{L}-])`, "giu"), ([words]) =>
          right === null ? null : withCaseOf(words, right),
        ),
      ),
  },
];
