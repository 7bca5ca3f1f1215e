import { contentOf, noContent, type AnswerContent, type JsonValue } from "~/question-kinds/answer-content";
import type { KindRules } from "~/question-kinds/kind";
import { settingsFor } from "~/question-kinds/settings";
import { tidyText } from "~/question-kinds/tidy-value";
import { paragraphsOf, textIn, valuesIn } from "~/question-kinds/typed-values";
import { wordProblems } from "~/question-kinds/word-problems";

/** The keys of the options that were chosen, and what was added in words. */
export type Choice = { options: string[]; comment: string };

function isChoice(value: JsonValue | undefined): value is Choice {
  return typeof value === "object" && value !== null && "options" in value && "comment" in value;
}

export function choiceOf({ value }: AnswerContent): Choice {
  return isChoice(value) ? value : { options: [], comment: "" };
}

function toContent({ options, comment }: Choice, labels: readonly string[]): AnswerContent {
  const text = paragraphsOf([labels.join("\n"), comment]);
  return text === "" ? noContent : contentOf({ text, value: { options, comment } });
}

/** Options by their keys, in the order of the question, and a text beside them. */
export const choiceRules: KindRules = {
  objectives: "beside",
  toTyped: (content) => choiceOf(content),
  fromTyped: ({ options, comment }) => {
    const chosen = [...new Set(valuesIn(options))];
    return toContent({ options: chosen, comment: textIn(comment) }, chosen);
  },
  settle: (content, asked) => {
    const { options, several, comment } = settingsFor("choice", asked.settings);
    const choice = choiceOf(content);
    const known = options.filter(({ key }) => choice.options.includes(key));
    const chosen = several ? known : known.slice(0, 1);
    const said = { options: chosen.map(({ key }) => key), comment: comment ? choice.comment : "" };
    return toContent(
      said,
      chosen.map(({ label }) => label),
    );
  },
  chosen: (content) => choiceOf(content).options,
  tidy: tidyText,
  problems: wordProblems,
};
