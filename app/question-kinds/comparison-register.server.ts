import type { Comparison } from "./comparison";
import type { ByKind, QuestionKind } from "./kind";
import { textComparison } from "./text/text-comparison.server";

const register: ByKind<Comparison> = { text: textComparison };

/** How two contents of a kind are compared and merged. */
export function comparisonOf(kind: QuestionKind): Comparison {
  return register[kind];
}
