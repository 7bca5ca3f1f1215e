import type { Language } from "~/language/language";
import { reportDay } from "~/language/grammar/report-day";
import { wordingOf } from "~/domain/report/facts/wording/wording";
import type { FrontMatter } from "./report-content";

export type MastheadLine = { text: string; language: Language; isSymbol: boolean };

type Masthead = Pick<FrontMatter, "symbol" | "distribution" | "originalLanguage">;

/** The lines of the masthead in their order: symbol, distribution, date, original. What is not known has no line. */
export function mastheadLines(
  { symbol, distribution, originalLanguage }: Masthead,
  { language, date }: { language: Language; date?: string | undefined },
): MastheadLine[] {
  const words = wordingOf(language);
  const line = (text: string, written: Language) => ({ text, language: written, isSymbol: false });
  return [
    ...(symbol === null ? [] : [{ text: symbol, language, isSymbol: true }]),
    ...(distribution === null ? [] : [line(words.distribution(distribution), words.mastheadLanguage)]),
    ...(date === undefined ? [] : [line(reportDay(date, language), language)]),
    ...(originalLanguage === null ? [] : [line(words.original(originalLanguage), words.mastheadLanguage)]),
  ];
}
