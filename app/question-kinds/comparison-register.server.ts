import type { Comparison } from "./comparison";
import type { ByKind, QuestionKind } from "./kind";
import { choiceComparison } from "./choice/choice-comparison.server";
import { dateComparison } from "./date/date-comparison.server";
import { figuresComparison } from "./figures/figures-comparison.server";
import { listComparison } from "./list/list-comparison.server";
import { numberComparison } from "./number/number-comparison.server";
import { textComparison } from "./text/text-comparison.server";
import { yesNoComparison } from "./yes-no/yes-no-comparison.server";

const register: ByKind<Comparison> = {
  text: textComparison,
  choice: choiceComparison,
  list: listComparison,
  number: numberComparison,
  date: dateComparison,
  "yes-no": yesNoComparison,
  figures: figuresComparison,
};

/** How two contents of a kind are compared and merged. */
export function comparisonOf(kind: QuestionKind): Comparison {
  return register[kind];
}
