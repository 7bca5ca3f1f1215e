import { noContent, type AnswerContent } from "~/question-kinds/answer-content";
import { formatNumber } from "~/language/format";
import type { ContentProblem, KindRules } from "~/question-kinds/kind";
import { rangeProblems } from "~/question-kinds/range-problems";
import { settingsFor, type KindSettings } from "~/question-kinds/settings";
import { tidyText } from "~/question-kinds/tidy-value";
import { numberIn } from "~/question-kinds/typed-number";
import { textIn } from "~/question-kinds/typed-values";

/** What is typed and is no number stays as it is, so that its author can correct it; it is never saved. */
function toContent(value: number | string): AnswerContent {
  return { text: String(value), value };
}

function outOfRange({ value }: AnswerContent, settings: KindSettings): ContentProblem[] {
  return typeof value === "number" ? rangeProblems(value, settingsFor("number", settings)) : [];
}

/** A number, whose unit its question gives. */
export const numberRules: KindRules = {
  objectives: "none",
  toTyped: ({ value }) => ({ number: typeof value === "number" || typeof value === "string" ? String(value) : "" }),
  fromTyped: ({ number }) => {
    const typed = textIn(number);
    return typed.trim() === "" ? noContent : toContent(numberIn(typed) ?? typed);
  },
  settle: ({ value }, { settings, language }) => {
    if (typeof value !== "number") return noContent;
    const { unit, decimals } = settingsFor("number", settings);
    const rounded = Number(value.toFixed(decimals));
    const said = formatNumber(rounded, language);
    return { text: unit === "" ? said : `${said}\u00a0${unit}`, value: rounded };
  },
  tidy: tidyText,
  problems: ({ content, settings }) => outOfRange(content, settings),
};
