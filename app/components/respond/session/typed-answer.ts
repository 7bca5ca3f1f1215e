import { toLanguage } from "~/language/language";
import type { QuestionKind } from "~/question-kinds/kind";
import { rulesOf } from "~/question-kinds/register";
import type { TypedAnswer } from "~/question-kinds/typed-answer";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of one answer, by the names they have without the prefix. */
function fieldsOf(part: HTMLElement, prefix: string): { name: string; field: Field }[] {
  const fields = [...part.querySelectorAll<Field>("input, textarea, select")];
  return fields
    .filter(({ name }) => name.startsWith(prefix))
    .map((field) => ({ name: field.name.slice(prefix.length), field }));
}

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === "checkbox";

/** What is entered, by field, as a form would send it. */
function valuesIn(part: HTMLElement, prefix: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { name, field } of fieldsOf(part, prefix)) {
    if (!isBox(field) || field.checked) values.set(name, [...(values.get(name) ?? []), field.value]);
  }
  return values;
}

/** What is entered now in the fields of one answer, whose names begin with `prefix`. */
export function readTyped(kind: QuestionKind, part: HTMLElement, prefix: string): TypedAnswer {
  const values = valuesIn(part, prefix);
  const { fromTyped, toTyped } = rulesOf(kind);
  const typed = Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all[0]]));
  const [language] = values.get("language") ?? [];
  return {
    ...toTyped(fromTyped(typed)),
    kind,
    language: toLanguage(language),
    objectives: values.get("objectives") ?? [],
    complete: values.has("complete"),
  };
}

/** Enters an answer into its fields. */
export function enterTyped(part: HTMLElement, prefix: string, answer: TypedAnswer): void {
  for (const { name, field } of fieldsOf(part, prefix)) {
    const value = answer[name];
    if (isBox(field)) field.checked = value === true || (Array.isArray(value) && value.includes(field.value));
    else if (typeof value === "string") field.value = value;
  }
}
