import type { TypedFields } from "~/question-kinds/answer-content";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";

/** The fields of this kind among those of a form in the page; a name that occurs more than once keeps every value. */
export function typedFieldsOf(kind: QuestionKind, form: FormData): TypedFields {
  const { fromTyped, toTyped } = rulesOf(kind);
  const values = [...new Set(form.keys())].map((name) => {
    const all = form.getAll(name);
    return [name, all.length > 1 ? all : all[0]];
  });
  return toTyped(fromTyped(Object.fromEntries(values)));
}
