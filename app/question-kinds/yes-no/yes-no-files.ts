import { type FileForms, plainParagraphs } from "~/question-kinds/file-forms";
import { yesNoOf } from "./yes-no-value";
import { yesNoWord } from "./yes-no-word";

/** The answer to programs is true, false, or null where there are only words. */
export const yesNoFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ text }) => text,
  json: (content) => {
    const { said, comment } = yesNoOf(content);
    return { answer: said === "" ? null : said === "yes", comment, text: content.text, language: content.language };
  },
  word: yesNoWord,
};
