import { datePartsOf } from "~/language/format";
import { eachLanguage, type Language } from "~/language/language";
import { grammarOf } from "./grammar";

const noBreakSpace = "\u00a0";
const noBreakHyphen = "\u2011";

function monthsOf(language: Language): string {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
  return months.map((day) => datePartsOf(day, language, "UTC").month).join("|");
}

type Rules = { spaces: readonly RegExp[]; hyphens: readonly RegExp[] };

function rulesOf(language: Language): Rules {
  const { beforeNumber, beforeName, afterNumber, spaces, hyphens } = grammarOf(language).keptTogether;
  const word = "(?<![\\p{L}\\p{N}])";
  return {
    spaces: [
      new RegExp(`(?<=\\d(?:er)?) (?=(?:${monthsOf(language)}|${afterNumber})(?!\\p{L}))`, "gu"),
      new RegExp(`(?<=${word}(?:${beforeNumber})) (?=\\d)`, "giu"),
      new RegExp(`(?<=${word}(?:${beforeName})) (?=\\p{Lu})`, "gu"),
      /(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu,
      ...spaces,
    ],
    hyphens,
  };
}

let rules: Record<Language, Rules> | null = null;

/**
 * A text with no-break spaces and hyphens where its language never ends a line: between a day and its month, "par." and
 * its number, a form of address and its name. It keeps its length, so that offsets in it stay what they were.
 */
export function withoutBreaks(text: string, language: Language): string {
  rules ??= eachLanguage(rulesOf);
  const { spaces, hyphens } = rules[language];
  const spaced = spaces.reduce((kept, rule) => kept.replace(rule, noBreakSpace), text);
  return hyphens.reduce((kept, rule) => kept.replace(rule, noBreakHyphen), spaced);
}
