import { type FileForms, plainParagraphs } from "~/question-kinds/file-forms";
import { entriesOf } from "./list-value";
import { listWord } from "./list-word";

export const listFiles: FileForms = {
  paragraphs: plainParagraphs,
  csv: ({ text }) => text,
  json: (content) => ({ entries: entriesOf(content), text: content.text, language: content.language }),
  word: listWord,
};
