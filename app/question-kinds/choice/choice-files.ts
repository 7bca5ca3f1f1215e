import { type FileForms, plainParagraphs } from "~/question-kinds/file-forms";
import { choiceOf } from "./choice-value";
import { choiceWord } from "./choice-word";

/** People read the words of the options, programs their keys. */
export const choiceFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ text }) => text,
  json: (content) => ({ ...choiceOf(content), text: content.text, language: content.language }),
  word: choiceWord,
};
