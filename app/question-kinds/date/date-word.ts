import { formatDay } from "~/language/format";
import { settingsFor } from "~/question-kinds/settings";
import type { WordContext, WordForm } from "~/question-kinds/file-forms";
import { sameWords, textOfBlocks } from "~/language/text/read-blocks";
import { isDay } from "./date-value";

const padded = (part: string | number) => String(part).padStart(2, "0");

/** The twelve days of a year on which a month of the same number of a day begins: "2024-01-05", "2024-02-05" … */
function inEachMonth(day: string, year: string): string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${padded(month + 1)}-${padded(day)}`).filter(isDay);
}

/** A day as people write it: in ISO 8601, in numbers with the day first, or with the name of its month in any language. */
function dayIn(written: string, contexts: readonly WordContext[]): string | null {
  if (isDay(written)) return written;
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(written) ?? [];
  if (day && month && year) {
    const found = `${year}-${padded(month)}-${padded(day)}`;
    return isDay(found) ? found : null;
  }
  const [, named, inYear] = /^(\d{1,2})\D.*?(\d{4})\D*$/.exec(written) ?? [];
  if (!named || !inYear) return null;
  const said = (one: string) => contexts.map(({ language }) => sameWords(formatDay(one, language)).toLowerCase());
  return inEachMonth(named, inYear).find((one) => said(one).includes(written.toLowerCase())) ?? null;
}

function limits({ t, settings, language }: WordContext): string[] {
  const { min, max } = settingsFor("date", settings);
  const said = (day: string) => formatDay(day, language);
  if (min !== null && max !== null) return [t("respond:kinds.betweenDays", { min: said(min), max: said(max) })];
  if (min !== null) return [t("respond:kinds.fromDay", { min: said(min) })];
  return max === null ? [] : [t("respond:kinds.upToDay", { max: said(max) })];
}

/** A frame for the day, in ISO 8601, which no country reads in another way. */
export const dateWord: WordForm = {
  hints: (asked) => [asked.t("questionnaire:kinds.date"), ...limits(asked)],
  write: ({ value }) => [{ kind: "text", text: typeof value === "string" ? value : "", lines: 1 }],
  read: (blocks, contexts) => {
    const written = textOfBlocks(blocks).trim();
    const day = written === "" ? null : dayIn(sameWords(written), contexts);
    return { typed: { day: day ?? "" }, notPlaced: written !== "" && day === null ? [written] : [] };
  },
};
