import type { ExportedCode, ExportedText } from "~/domain/coding/export/read-coding.server";

/** The words of Word files on the coding of a review. */
export type CodingDocumentWords = {
  codeOf: (code: ExportedCode) => string;
  typeOf: (type: ExportedCode["type"]) => string;
  /** "Kazakhstan. Session 2, question 3". */
  textOf: (text: ExportedText) => string;
  passagesTitle: string;
  codedTitle: string;
  /** Heads the passages that no code is given to. */
  withoutCode: string;
  /** Where there is nothing to print. */
  nothing: string;
};
