import type { FileForms } from "~/question-kinds/file-forms";
import { plainParagraphs } from "~/question-kinds/plain-paragraphs";

const numberOf = (value: unknown) => (typeof value === "number" ? value : null);

/** A spreadsheet and programs get the number, people read it with its unit. */
export const numberFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ value }) => numberOf(value),
  json: ({ value, text, language }) => ({ number: numberOf(value), text, language }),
};
