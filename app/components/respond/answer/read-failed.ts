import { toLanguage } from "~/language/language";
import type { FailedAnswer } from "./use-answer-form";

type Values = Record<string, string | string[]>;

function textOf(value: string | string[] | undefined): string {
  return typeof value === "string" ? value : "";
}

/** What was typed into a form that came back. */
export function readFailed({ text, language, objectives = [], complete, revision }: Values): FailedAnswer {
  return {
    text: textOf(text),
    language: toLanguage(language),
    objectives: Array.isArray(objectives) ? objectives : [objectives],
    complete: complete === "on",
    revision: Number(textOf(revision)) || 0,
  };
}
