import type { ByKind, KindRules, QuestionKind } from "./kind";
import { textRules } from "./text/text-value";

const register: ByKind<KindRules> = { text: textRules };

/** The rules of a kind of question. */
export function rulesOf(kind: QuestionKind): KindRules {
  return register[kind];
}
