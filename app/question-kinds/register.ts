import type { ByKind, KindRules, QuestionKind } from "./kind";
import { choiceRules } from "./choice/choice-value";
import { dateRules } from "./date/date-value";
import { figuresRules } from "./figures/figures-value";
import { listRules } from "./list/list-value";
import { numberRules } from "./number/number-value";
import { textRules } from "./text/text-value";
import { yesNoRules } from "./yes-no/yes-no-value";

const register: ByKind<KindRules> = {
  text: textRules,
  choice: choiceRules,
  list: listRules,
  number: numberRules,
  date: dateRules,
  "yes-no": yesNoRules,
  figures: figuresRules,
};

/** The rules of a kind of question. */
export function rulesOf(kind: QuestionKind): KindRules {
  return register[kind];
}
