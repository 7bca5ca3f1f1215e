import type { FileForms } from "~/question-kinds/file-forms";
import { plainParagraphs } from "~/question-kinds/plain-paragraphs";
import { choiceOf } from "./choice-value";

/** People read the words of the options, programs their keys. */
export const choiceFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ text }) => text,
  json: (content) => ({ ...choiceOf(content), text: content.text, language: content.language }),
};
