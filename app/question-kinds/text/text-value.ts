import type { KindRules } from "~/question-kinds/kind";
import { textIn } from "~/question-kinds/typed-values";
import { wordProblems } from "~/question-kinds/word-problems";

/** The answer is its text, in a field of that name. */
export const textRules: KindRules = {
  objectives: "beside",
  toTyped: ({ text }) => ({ text }),
  fromTyped: ({ text }) => ({ text: textIn(text) }),
  tidy: ({ text }) => ({ text: text.trim() }),
  problems: wordProblems,
};
