import type { AnswerContent, JsonValue, WrittenContent } from "./answer-content";

/** How an answer of a kind is written into files. Escaping and marking up are the trade of app/formats. */
export type FileForms = {
  /** Its paragraphs in a document, in order; none is blank. */
  paragraphs: (content: AnswerContent) => string[];
  /** Its cell in a table for a spreadsheet. */
  csv: (content: AnswerContent) => string | number | null;
  /** Its value in a file for programs. */
  json: (content: WrittenContent) => JsonValue;
};
