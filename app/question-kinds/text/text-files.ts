import type { FileForms } from "~/question-kinds/file-forms";
import { plainParagraphs } from "~/question-kinds/plain-paragraphs";

/** The whole text, its line ends with it. */
export const textFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ text }) => text,
  json: ({ text, language }) => ({ text, language }),
};
