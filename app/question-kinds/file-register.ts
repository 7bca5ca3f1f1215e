import type { FileForms } from "./file-forms";
import type { ByKind, QuestionKind } from "./kind";
import { textCsv } from "./text/text-csv";
import { textJson } from "./text/text-json";
import { textParagraphs } from "./text/text-word";

const register: ByKind<FileForms> = { text: { paragraphs: textParagraphs, csv: textCsv, json: textJson } };

/** How answers of a kind are written into files. */
export function fileFormsOf(kind: QuestionKind): FileForms {
  return register[kind];
}
