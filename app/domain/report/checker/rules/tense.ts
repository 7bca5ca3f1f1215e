import { presentForms } from "~/domain/report/checker/words/reporting-verbs";
import { sentencesOf, slipsOfPattern } from "~/domain/report/checker/slips";
import type { Slip, StyleCheck } from "~/domain/report/checker/finding";
import type { Language } from "~/language/language";

/** A subject that speaks at a meeting, with what may follow it before its verb. */
const subjects: Record<Language, string> = {
  en: "(?:[Mm]ember States?|States?|[Ss]peakers?|[Pp]articipants?|[Dd]elegations?|[Dd]elegates?|[Ss]takeholders?|[Rr]epresentatives?|[Pp]anellists?|[Cc]ountries|[Cc]o-[Cc]hairs?|[Mm]oderators?|[Gg]overnments|[Oo]thers|[Tt]hey|[Ss]he|[Hh]e)(?: of (?:the )?[\\p{L} ]{2,40}?)?(?: (?:also|further|moreover|again|both|repeatedly|strongly))*",
  fr: "(?:États [Mm]embres|États|[Oo]rateurs|[Oo]ratrices|[Pp]articipants|[Ii]ntervenants|[Dd]élégations|[Pp]arties prenantes|[Rr]eprésentante?s?|[Mm]odérat(?:eur|rice)|[Pp]ays|[Cc]oprésidente?s?|[Gg]ouvernements|[Ii]ls|[Ee]lles|[Dd]’autres)(?: (?:du|de la|de l’|des|de|d’) ?[\\p{L}’ -]{2,40}?)?",
  ru: "(?:[Гг]осударства(?:-члены)?|(?:[Рр]яд|[Мм]ногие|[Бб]ольшинство) (?:государств(?:-членов)?|стран|ораторов|участников|делегаций)|[Оо]раторы|[Вв]ыступавшие|[Уу]частники|[Дд]елегации|[Зз]аинтересованные стороны|[Пп]редставител[ьи]|[Сс]траны|[Сс]опредседател[ьи]|[Пп]равительства|[Оо]ни|[Дд]ругие)(?: [\\p{L}-]{3,30}){0,3}?(?: также)?",
};

/** What a report says of itself and of what is to be done, which is no reported speech. */
const unreported =
  /\b(?:can be found|is available|are available|is contained|are encouraged|are urged|are invited|is encouraged|are called upon|should|is reproduced|are listed)\b/u;

/** A verb of the past at the head of a sentence; words such as "mixed flows" are no verbs. */
const past = new RegExp(
  `\\b(?:was|were|had|did|could|would|took|gave|made|held|said|spoke|led|began|brought|saw|drew|met|told|prompted|opened|closed|${[
    ...new Set(presentForms.en.values()),
  ].join(
    "|",
  )})\\b|\\b\\p{Ll}{2,}ed (?=(?:the|a|an|that|its|their|his|her|this|these|those|on|to|for|in|into|with|by|how|and|at|from|of|as|upon|efforts|participants|speakers|all|some|several|many|further|also|out|over)\\b)`,
  "u",
);
const present = /\b(?:is|are|has|have)\b/u;

/** The first verb of a sentence of the report, where it is one of the present. */
function presentHead(text: string): Slip[] {
  return sentencesOf(text, "en").flatMap(({ start, text: sentence }) => {
    if (unreported.test(sentence) || sentence.trimEnd().endsWith("?")) return [];
    const found = present.exec(sentence);
    if (!found || (past.exec(sentence)?.index ?? Infinity) < found.index) return [];
    if (/[“"«‘]/u.test(sentence.slice(0, found.index)) || !/\p{Ll}/u.test(sentence.slice(0, found.index))) return [];
    const proposed = { is: "was", are: "were", has: "had", have: "had" }[found[0]] ?? null;
    return [{ start: start + found.index, end: start + found.index + found[0].length, proposed }];
  });
}

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const verbs = [...presentForms[language].keys()].join("|");
  const made = new RegExp(`(?<![\\p{L}-])${subjects[language]} (${verbs})(?![\\p{L}-])`, "gu");
  patterns.set(language, made);
  return made;
}

/** "Speakers highlight": a subject that spoke, and what it said in the present. */
function presentReports(text: string, language: Language): Slip[] {
  return slipsOfPattern(text, patternOf(language), ([, verb = ""]) => presentForms[language].get(verb) ?? null).map(
    ({ end, proposed }) => {
      const verb = /\S+$/u.exec(text.slice(0, end))?.[0] ?? "";
      return { start: end - verb.length, end, proposed };
    },
  );
}

const isText = (kind: string) => kind === "paragraph" || kind === "item";

export const tenseChecks: readonly StyleCheck[] = [
  {
    rule: "present-tense",
    inLine: ({ text, kind }, { language }) => {
      if (!isText(kind)) return [];
      const reports = presentReports(text, language);
      const heads = language === "en" ? presentHead(text) : [];
      return [...reports, ...heads.filter(({ start }) => reports.every((one) => one.start !== start))];
    },
  },
];
