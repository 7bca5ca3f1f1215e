import { type FileForms, plainParagraphs } from "~/question-kinds/file-forms";
import { textWord } from "./text-word";

/** The whole text, its line ends with it. */
export const textFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ text }) => text,
  json: ({ text, language }) => ({ text, language }),
  word: textWord,
};
