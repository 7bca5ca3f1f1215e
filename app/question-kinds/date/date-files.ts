import type { FileForms } from "~/question-kinds/file-forms";
import { plainParagraphs } from "~/question-kinds/plain-paragraphs";

const dayOf = (value: unknown) => (typeof value === "string" ? value : null);

/** A spreadsheet and programs get the day in ISO 8601, people read it as their language writes it. */
export const dateFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ value }) => dayOf(value),
  json: ({ value, text, language }) => ({ day: dayOf(value), text, language }),
};
