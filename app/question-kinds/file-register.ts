import type { FileForms } from "./file-forms";
import type { ByKind, QuestionKind } from "./kind";
import { choiceFiles } from "./choice/choice-files";
import { dateFiles } from "./date/date-files";
import { figuresFiles } from "./figures/figures-files";
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
  figures: figuresFiles,
};

/** Whether answers of a kind have figures of which a table can be made. */
export function hasFigures(kind: QuestionKind): boolean {
  return register[kind].data !== undefined;
}

/** How answers of a kind are written into files. */
export function fileFormsOf(kind: QuestionKind): FileForms {
  return register[kind];
}
