import { contentOf, type AnswerContent } from "./answer-content";

/** For kinds whose value is tidy when it is saved: the content without blank lines around its plain text. */
export function tidyText({ text, value }: AnswerContent): AnswerContent {
  return contentOf({ text: text.trim(), value });
}
