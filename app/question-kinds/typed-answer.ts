import type { Language } from "~/language/language";
import type { QuestionKind } from "./kind";

/**
 * What is in the form of one answer, as typed: what all kinds share, and the fields of its own kind, which only that kind
 * knows. No field of a kind has the name of one that all share.
 */
export type TypedAnswer = {
  kind: QuestionKind;
  language: Language;
  objectives: string[];
  complete: boolean;
  [field: string]: string | string[] | boolean;
};
