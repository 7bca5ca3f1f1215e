type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields in a part of the page whose names begin with a prefix, by their names without it. */
function fieldsIn(part: HTMLElement, prefix: string): { name: string; field: Field }[] {
  const fields = [...part.querySelectorAll<Field>("input, textarea, select")];
  return fields
    .filter(({ name }) => name.startsWith(prefix))
    .map((field) => ({ name: field.name.slice(prefix.length), field }));
}

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");

/** What is entered in the fields of a part, by field, as a form would send it: one value or a list. */
export function valuesOf(part: HTMLElement, prefix: string): Map<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const { name, field } of fieldsIn(part, prefix)) {
    if (isBox(field) && !field.checked) continue;
    const before = values.get(name);
    values.set(name, before === undefined ? field.value : [before, field.value].flat());
  }
  return values;
}

function enterInto(field: Field, value: unknown): void {
  if (!isBox(field)) {
    if (typeof value === "string") field.value = value;
  } else if (field.type === "radio" && !Array.isArray(value)) field.checked = value === field.value;
  else field.checked = value === true || (Array.isArray(value) && value.includes(field.value));
}

/** Enters values into the fields of a part; fields that are not named stay as they are. */
export function enterValues(part: HTMLElement, prefix: string, values: Readonly<Record<string, unknown>>): void {
  for (const { name, field } of fieldsIn(part, prefix)) if (name in values) enterInto(field, values[name]);
}
