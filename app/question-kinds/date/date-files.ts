import { type FileForms, plainParagraphs } from "~/question-kinds/file-forms";
import { dateWord } from "./date-word";

const dayOf = (value: unknown) => (typeof value === "string" ? value : null);

/** A spreadsheet and programs get the day in ISO 8601, people read it as their language writes it. */
export const dateFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ value }) => dayOf(value),
  json: ({ value, text, language }) => ({ day: dayOf(value), text, language }),
  word: dateWord,
};
