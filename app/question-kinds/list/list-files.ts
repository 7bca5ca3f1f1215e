import type { FileForms } from "~/question-kinds/file-forms";
import { plainParagraphs } from "~/question-kinds/plain-paragraphs";
import { entriesOf } from "./list-value";

export const listFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ text }) => text,
  json: (content) => ({ entries: entriesOf(content), text: content.text, language: content.language }),
};
