import type { Translate } from "~/i18n/resources.server";
import type { ReadBlock } from "~/language/text/read-blocks";
import type { AnswerContent, JsonValue, TypedFields, WrittenContent } from "./answer-content";
import type { QuestionContext } from "./settings";

/** What a question has in its Word file at the place of the answer, from top to bottom. */
export type FormBlock =
  /** Words printed for those who fill it in. */
  | { kind: "label"; text: string }
  /** A frame for text; `lines` are the empty ones that it offers where nothing is answered. */
  | { kind: "text"; text: string; lines: number }
  /** A box to mark with its words. */
  | { kind: "option"; label: string; chosen: boolean }
  /** A table to fill in; `widths` are parts of the width of the text. */
  | { kind: "table"; head: string[]; rows: string[][]; widths: number[] };

/** A question as it is put in one language, with the words of that language. */
export type WordContext = QuestionContext & { t: Translate };

/** `notPlaced`: what was found and belongs nowhere in an answer of this kind. Nothing that was found is in neither. */
export type ReadForm = { typed: TypedFields; notPlaced: string[] };

/** How an answer of a kind is asked for in a Word file and read back. */
export type WordForm = {
  /** What to do, a sentence each. */
  hints: (asked: WordContext) => string[];
  write: (content: AnswerContent, asked: WordContext) => FormBlock[];
  /** A table in the answer is read as one; elsewhere it becomes lines of text. */
  readsTables?: true;
  /** `asked` has every language in which the file may be written; printed labels are recognized in all of them. */
  read: (blocks: readonly ReadBlock[], asked: readonly WordContext[]) => ReadForm;
};

/** A figure of an answer, as open data has it: what was measured, when, how much, in which group, and its source. */
export type DataRow = {
  indicator: string;
  year: string;
  value: number | string;
  unit: string;
  sex: "female" | "male" | "";
  age: string;
  source: string;
};

/** How an answer of a kind is written into files. Escaping and marking up are the trade of app/formats. */
export type FileForms = {
  /** Its paragraphs in a document, in order; none is blank. */
  paragraphs: (content: AnswerContent) => string[];
  /** Its cell in a table for a spreadsheet. */
  csv: (content: AnswerContent) => string | number | null;
  /** Its value in a file for programs. */
  json: (content: WrittenContent) => JsonValue;
  /** Its figures, a row each; only for kinds that ask for some. */
  data?: (content: AnswerContent) => DataRow[];
  /** Its place in the questionnaire as a Word file. */
  word: WordForm;
};

/** A blank line ends a paragraph; single line ends stay in it. */
export const plainParagraphs: FileForms["paragraphs"] = ({ text }) =>
  text
    .trim()
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== "");
