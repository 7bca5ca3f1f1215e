import type { FileForms } from "./file-forms";
import type { ByKind, QuestionKind } from "./kind";
import { choiceFiles } from "./choice/choice-files";
import { dateFiles } from "./date/date-files";
import { listFiles } from "./list/list-files";
import { numberFiles } from "./number/number-files";
import { textFiles } from "./text/text-files";
import { yesNoFiles } from "./yes-no/yes-no-files";

const register: ByKind<FileForms> = {
  text: textFiles,
  choice: choiceFiles,
  list: listFiles,
  number: numberFiles,
  date: dateFiles,
  "yes-no": yesNoFiles,
};

/** How answers of a kind are written into files. */
export function fileFormsOf(kind: QuestionKind): FileForms {
  return register[kind];
}
