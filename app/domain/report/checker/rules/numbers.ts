import type { Slip, StyleCheck } from "~/domain/report/checker/finding";
import { slipsOfPattern } from "~/domain/report/checker/slips";
import type { Language } from "~/language/language";

const months: Record<Language, string> = {
  en: "January|February|March|April|May|June|July|August|September|October|November|December",
  fr: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  ru: "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
};

function datesIn(text: string, language: Language): Slip[] {
  const figures = slipsOfPattern(text, /(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d{2}(?![\d/])/gu, () => null);
  if (language === "en") {
    const dayBehind = new RegExp(`\\b(${months.en}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})\\b`, "gu");
    const ordinal = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th) (?:of )?(${months.en})\\b`, "gu");
    return [
      ...figures,
      ...slipsOfPattern(text, dayBehind, ([, month, day, year]) => `${day} ${month} ${year}`),
      ...slipsOfPattern(text, ordinal, ([, day, month]) => `${day} ${month}`),
    ];
  }
  const capital = new RegExp(`(\\d{1,2}(?:er)?[ \\u00a0])(${months[language]})(?!\\p{L})`, "giu");
  const inCapitals = slipsOfPattern(text, capital, ([, day = "", month = ""]) => day + month.toLowerCase()).filter(
    ({ start, end, proposed }) => text.slice(start, end) !== proposed,
  );
  if (language === "ru") return [...figures, ...inCapitals];
  const first = new RegExp(`(?<!\\d)1([ \\u00a0](?:${months.fr}))(?!\\p{L})`, "gu");
  return [...figures, ...inCapitals, ...slipsOfPattern(text, first, ([, month]) => `1er${month}`)];
}

/** What is counted in running text. Numbers of objectives, sessions and paragraphs stay figures. */
const counted: Record<Language, string> = {
  en: "(?:other |new |additional |further |main |key )?(?:[Mm]ember States?|States?|speakers?|countries|participants?|stakeholders?|delegations?|representatives?|panellists?|organizations?|sessions|areas|priorities|recommendations?|years|months|weeks|days|regions|round tables)",
  fr: "(?:autres |nouveaux |nouvelles )?(?:États|orateurs|oratrices|pays|participants|parties prenantes|délégations|représentants|intervenants|organisations|sessions|domaines|priorités|recommandations|ans|années|mois|semaines|jours|tables rondes)",
  ru: "(?:государств(?:а|о)?|стран(?:ы|а)?|оратор(?:а|ов)?|участник(?:а|ов)?|делегаци(?:и|й|я)|представител(?:я|ей)|организаци(?:и|й|я)|сесси(?:и|й)|лет|года|месяц(?:а|ев)|дн(?:я|ей))",
};

const words: Record<Language, readonly (string | null)[]> = {
  en: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: [null, "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
  // Those for one and two agree with what is counted.
  ru: [null, null, "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"],
};

function smallNumbers(text: string, language: Language): Slip[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d.,/–-]|[\\d] )([1-9]) (?=${counted[language]}(?![\\p{L}]))`, "gu");
  return slipsOfPattern(text, pattern, ([, digit]) => words[language][Number(digit) - 1] ?? null).map((slip) => ({
    ...slip,
    end: slip.end - 1,
  }));
}

const perCent: Partial<Record<Language, readonly [RegExp, string]>> = {
  en: [/(?<=\d)(?:[ \u00a0]?%|[ \u00a0]percent(?![\p{L}])|[ \u00a0]per-cent)/gu, " per cent"],
  fr: [/(?<=\d[ \u00a0])pourcents?(?!\p{L})/gu, "pour cent"],
};

function percentages(text: string, language: Language): Slip[] {
  const rule = perCent[language];
  if (!rule) return [];
  const written = slipsOfPattern(text, rule[0], () => rule[1]);
  return language === "en"
    ? [...written, ...slipsOfPattern(text, /(?<=\p{L} )percent(?!\p{L})/gu, () => "per cent")]
    : written;
}

const objectives: Record<Language, RegExp> = {
  en: /\b[Oo]bjectives ((?:\d{1,2}(?:, and |, | and ))+\d{1,2})/gu,
  fr: /(?<!\p{L})[Oo]bjectifs ((?:\d{1,2}(?:, | et ))+\d{1,2})/gu,
  ru: /(?<!\p{L})[Цц]ел(?:и|ей|ям|ями|ях) ((?:\d{1,2}(?:, | и ))+\d{1,2})/gu,
};

/** Objectives are named in the order of their numbers. */
function objectivesInOrder(text: string, language: Language): Slip[] {
  return slipsOfPattern(text, objectives[language], ([all, list = ""]) => {
    const numbers = (list.match(/\d+/gu) ?? []).map(Number);
    const sorted = [...numbers].sort((one, other) => one - other);
    if (numbers.every((number, index) => number === sorted[index])) return all;
    const head = all.slice(0, all.length - list.length);
    return head + list.replace(/\d+/gu, () => String(sorted.shift() ?? ""));
  }).filter(({ start, end, proposed }) => text.slice(start, end) !== proposed);
}

export const numberChecks: readonly StyleCheck[] = [
  { rule: "per-cent", inLine: ({ text }, { language }) => percentages(text, language) },
  { rule: "date", inLine: ({ text, kind }, { language }) => (kind === "note" ? [] : datesIn(text, language)) },
  {
    rule: "small-number",
    inLine: ({ text, kind }, { language }) =>
      kind === "paragraph" || kind === "item" ? smallNumbers(text, language) : [],
  },
  { rule: "objective-order", inLine: ({ text }, { language }) => objectivesInOrder(text, language) },
];
