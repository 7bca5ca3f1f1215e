import type { ReactNode } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Language } from "~/language/language";
import type { AnswerContent, WrittenContent } from "./answer-content";
import type { QuestionKind } from "./kind";
import type { TypedAnswer } from "./typed-answer";

/** What the form answers once its fields are checked. */
export type CheckedAnswer = AnswerContent & {
  kind: QuestionKind;
  language: Language;
  objectives: number[];
  complete: boolean;
};

/** The fields in which one answer is typed, below one label, named as the kind's `toTyped` names them. */
export type FieldProps = {
  /** Of the element to which errors lead; other identifiers of the field begin with it. */
  id: string;
  form: UseFormReturn<TypedAnswer, unknown, CheckedAnswer>;
  /** What the form starts with, for pages without scripts. */
  typed: TypedAnswer;
  wordLimit: number | null;
  /** Keys of the `error` namespace by the name of the field. */
  errors: Record<string, string[]>;
  /** The status of saving, shown below. */
  children: ReactNode;
};

/** The fields in which a merged answer is changed before it is saved: a plain form, without react-hook-form. */
export type MergedFieldProps = { label: string; hint: string; proposal: WrittenContent };
