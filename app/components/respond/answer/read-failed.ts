import { toLanguage } from "~/language/language";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { FailedAnswer } from "./use-answer-form";

type Values = Record<string, string | string[]>;

function textOf(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}

/** What was typed into a form that came back. */
export function readFailed(kind: QuestionKind, values: Values): FailedAnswer {
  const { language, objectives = [], complete, revision } = values;
  const { fromTyped, toTyped } = rulesOf(kind);
  const typed = {
    ...toTyped(fromTyped(values)),
    kind,
    language: toLanguage(language),
    objectives: Array.isArray(objectives) ? objectives : [objectives],
    complete: complete === "on",
  };
  return { typed, revision: Number(textOf(revision)) || 0 };
}
