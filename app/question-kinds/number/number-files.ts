import { type FileForms, plainParagraphs } from "~/question-kinds/file-forms";
import { numberWord } from "./number-word";

const numberOf = (value: unknown) => (typeof value === "number" ? value : null);

/** A spreadsheet and programs get the number, people read it with its unit. */
export const numberFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ value }) => numberOf(value),
  json: ({ value, text, language }) => ({ number: numberOf(value), text, language }),
  word: numberWord,
};
