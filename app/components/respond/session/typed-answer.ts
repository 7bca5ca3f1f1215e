import { valuesOf } from "~/components/form/fields-in";
import { toLanguage } from "~/language/language";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

/** What is entered now in the fields of one answer, whose names begin with `prefix`. */
export function readTyped(kind: QuestionKind, part: HTMLElement, prefix: string): TypedAnswer {
  const values = valuesOf(part, prefix);
  const { fromTyped, toTyped } = rulesOf(kind);
  return {
    ...toTyped(fromTyped(Object.fromEntries(values))),
    kind,
    language: toLanguage(values.get("language")),
    objectives: [values.get("objectives") ?? []].flat(),
    complete: values.has("complete"),
  };
}
