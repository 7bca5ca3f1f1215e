import type { TypedAnswer } from "~/components/respond/answer/answer-saver";
import { isLanguage } from "~/language/language";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(part: HTMLElement): Field[] {
  return [...part.querySelectorAll<Field>("input, textarea, select")];
}

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === "checkbox";

/** What is entered now in the fields of one answer, whose names begin with `prefix`. */
export function readTyped(part: HTMLElement, prefix: string): TypedAnswer {
  const named = (name: string) => fieldsOf(part).filter((field) => field.name === prefix + name);
  const chosen = (name: string) => named(name).filter((field) => isBox(field) && field.checked);
  const language = named("language")[0]?.value;
  return {
    text: named("text")[0]?.value ?? "",
    language: isLanguage(language) ? language : "en",
    objectives: chosen("objectives").map(({ value }) => value),
    complete: chosen("complete").length > 0,
  };
}

/** Enters an answer into its fields. */
export function enterTyped(part: HTMLElement, prefix: string, answer: TypedAnswer): void {
  for (const field of fieldsOf(part)) {
    if (field.name === `${prefix}text`) field.value = answer.text;
    else if (field.name === `${prefix}language`) field.value = answer.language;
    else if (field.name === `${prefix}complete` && isBox(field)) field.checked = answer.complete;
    else if (field.name === `${prefix}objectives` && isBox(field))
      field.checked = answer.objectives.includes(field.value);
  }
}
