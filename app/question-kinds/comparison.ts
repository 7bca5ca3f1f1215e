import type { Language } from "~/language/language";
import type { TextChange } from "~/language/text/compare-texts";
import type { MergePart } from "~/language/text/merge-part";
import type { AnswerContent } from "./answer-content";
import type { QuestionContext } from "./settings";

/** Two edits of one content. */
export type Edits = { base: AnswerContent; yours: AnswerContent; theirs: AnswerContent };

/** `parts` is the text of the content, cut by where its words come from. */
export type MergedContent = { content: AnswerContent; parts: MergePart[] };

export type Comparison = {
  /** What changed from one content to another, as it is read from beginning to end. */
  compare: (before: AnswerContent, after: AnswerContent, language: Language) => TextChange[];
  /** One content that loses no word of either edit; of two choices that exclude each other it has that of `yours`. */
  merge: (edits: Edits, asked: QuestionContext) => MergedContent;
};
