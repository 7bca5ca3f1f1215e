import type { Slip, StyleCheck } from "~/domain/report/checker/finding";
import { slipsOfPattern } from "~/domain/report/checker/slips";
import type { Language } from "~/language/language";

const mark = "(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\\[\\d{1,3}\\])";

/** The place of the mark of a footnote: behind the stop in English, before it in French and Russian. */
const misplaced: Record<Language, RegExp> = {
  en: new RegExp(`(${mark})([.,;:])(?!\\d)`, "gu"),
  fr: new RegExp(`([.,;:])(${mark})`, "gu"),
  ru: new RegExp(`([.,])(${mark})`, "gu"),
};

const before = /(?<=[\p{L}\d»)\]’])([ \t]?)([;:!?])(?=\s|$)/gu;
const inside = /«(?![\u00a0\u202f]) ?|(?<![\u00a0\u202f ]) ?»/gu;

/** In French a no-break space comes before ; : ! ? and inside guillemets. */
function frenchSpaces(text: string): Slip[] {
  const marks = slipsOfPattern(text, before, ([, , sign]) => `\u00a0${sign}`);
  const guillemets = slipsOfPattern(text, inside, ([found]) => (found.startsWith("«") ? "«\u00a0" : "\u00a0»"));
  return [...marks, ...guillemets];
}

/** Pairs of quotation marks, with what is between them. */
function quotes(text: string, language: Language): Slip[] {
  if (language === "en") return slipsOfPattern(text, /[«„]([^«»“”"]{1,300})[»“]/gu, ([, words]) => `“${words}”`);
  const [open, close] = language === "fr" ? ["«\u00a0", "\u00a0»"] : ["«", "»"];
  return slipsOfPattern(text, /["“„]([^"“”„«»]{1,300})["”“]/gu, ([, words]) => open + (words ?? "").trim() + close);
}

const honorifics: Partial<Record<Language, readonly (readonly [RegExp, (words: string) => string])[]>> = {
  en: [
    [/(?<!\p{L})(?:Mr|Ms|Mrs|Dr)(?=[ \u00a0]\p{Lu})/gu, (words) => `${words}.`],
    [/(?<!\p{L})(?:HE|H\. E\.|H\.E)(?=[ \u00a0](?:Mr|Ms|Mrs|Dr))/gu, () => "H.E."],
    [
      /(?<=(?<!\p{L})H\.E\. )(?=\p{Lu}\p{Ll}+ \p{Lu})(?!M(?:r|s|rs)\.|Dr\.|Ambassador|President|Prime)/gu,
      () => "Ms. or Mr. ",
    ],
  ],
  fr: [
    [/(?<!\p{L})Mme\.(?= )/gu, () => "Mme"],
    [/(?<!\p{L})Mr\.?(?=[ \u00a0]\p{Lu})/gu, () => "M."],
    [/(?<!\p{L})(?:SE|S\.E\.)(?=[ \u00a0]M)/gu, () => "S.\u00a0E."],
  ],
  ru: [
    [/(?<!\p{L})(?:ЕП|Е\. П\.)(?=[ \u00a0]г)/gu, () => "Е.П."],
    [/(?<!\p{L})(?:г\.|госпожа|господин)(?= \p{Lu}\p{Ll}+)(?<!\d г\.)/gu, () => "г-н"],
  ],
};

function honorificsIn(text: string, language: Language): Slip[] {
  return (honorifics[language] ?? [])
    .flatMap(([pattern, proposed]) => slipsOfPattern(text, pattern, ([words]) => proposed(words)))
    .filter(({ start, end }) => end > start);
}

export const typographyChecks: readonly StyleCheck[] = [
  {
    rule: "footnote-mark",
    inLine: ({ text, kind }, { language }) =>
      kind === "note" ? [] : slipsOfPattern(text, misplaced[language], ([, one, other]) => `${other}${one}`),
  },
  {
    rule: "no-break-space",
    languages: ["fr"],
    inLine: ({ text, kind }) => (kind === "note" ? [] : frenchSpaces(text)),
  },
  { rule: "quotation-marks", inLine: ({ text }, { language }) => quotes(text, language) },
  {
    rule: "yo",
    languages: ["ru"],
    inLine: ({ text }) =>
      slipsOfPattern(text, /\p{L}*[ёЁ]\p{L}*/gu, ([words]) => words.replaceAll("ё", "е").replaceAll("Ё", "Е")),
  },
  { rule: "honorific", inLine: ({ text }, { language }) => honorificsIn(text, language) },
];
