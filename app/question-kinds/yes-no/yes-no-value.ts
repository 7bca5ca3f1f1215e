import { grammarOf } from "~/language/grammar/grammar";
import { contentOf, noContent, type AnswerContent, type JsonValue } from "~/question-kinds/answer-content";
import type { KindRules } from "~/question-kinds/kind";
import { settingsFor } from "~/question-kinds/settings";
import { tidyText } from "~/question-kinds/tidy-value";
import { paragraphsOf, textIn } from "~/question-kinds/typed-values";
import { wordProblems } from "~/question-kinds/word-problems";

/** `said` is blank where only a text was written. */
export type YesNo = { said: "yes" | "no" | ""; comment: string };

function isYesNo(value: JsonValue | undefined): value is YesNo {
  return typeof value === "object" && value !== null && "said" in value && "comment" in value;
}

export function yesNoOf({ value }: AnswerContent): YesNo {
  return isYesNo(value) ? value : { said: "", comment: "" };
}

function saidIn(value: unknown): YesNo["said"] {
  return value === "yes" || value === "no" ? value : "";
}

function toContent({ said, comment }: YesNo, word: string): AnswerContent {
  const text = paragraphsOf([word, comment]);
  return text === "" ? noContent : contentOf({ text, value: { said, comment } });
}

/** Yes or no, and a text beside it. */
export const yesNoRules: KindRules = {
  objectives: "none",
  toTyped: (content) => yesNoOf(content),
  fromTyped: ({ said, comment }) => {
    const answer = saidIn(said);
    return toContent({ said: answer, comment: textIn(comment) }, answer);
  },
  settle: (content, { settings, language }) => {
    const { said, comment } = yesNoOf(content);
    const word = said === "" ? "" : grammarOf(language).answerWords[said];
    return toContent({ said, comment: settingsFor("yes-no", settings).comment ? comment : "" }, word);
  },
  chosen: (content) => {
    const { said } = yesNoOf(content);
    return said === "" ? [] : [said];
  },
  tidy: tidyText,
  problems: wordProblems,
};
