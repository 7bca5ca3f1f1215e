import { formatDay } from "~/language/format";
import { noContent, type AnswerContent } from "~/question-kinds/answer-content";
import type { ContentProblem, KindRules } from "~/question-kinds/kind";
import { rangeProblems } from "~/question-kinds/range-problems";
import { settingsFor, type KindSettings } from "~/question-kinds/settings";
import { tidyText } from "~/question-kinds/tidy-value";
import { textIn } from "~/question-kinds/typed-values";

/** Whether it is a day of the calendar, "YYYY-MM-DD". */
export function isDay(typed: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return false;
  const date = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed);
}

function outOfRange({ value }: AnswerContent, settings: KindSettings): ContentProblem[] {
  return typeof value === "string" ? rangeProblems(value, settingsFor("date", settings)) : [];
}

/** A day of the calendar. What is typed and is none stays as it is, so that it can be corrected; it is never saved. */
export const dateRules: KindRules = {
  objectives: "none",
  toTyped: ({ value }) => ({ day: typeof value === "string" ? value : "" }),
  fromTyped: ({ day }) => {
    const typed = textIn(day).trim();
    return typed === "" ? noContent : { text: typed, value: typed };
  },
  settle: ({ value }, { language }) =>
    typeof value === "string" && isDay(value) ? { text: formatDay(value, language), value } : noContent,
  tidy: tidyText,
  problems: ({ content, settings }) => outOfRange(content, settings),
};
