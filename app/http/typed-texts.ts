import type { FormValues } from "./read-form.server";

/** What somebody has written among the fields of a form; not the choices, nor what the page itself sent along. */
export function typedTexts(values: FormValues): string[] {
  const texts = Object.entries(values).flatMap(([name, value]) => (/password/i.test(name) ? [] : value));
  return [...new Set(texts.filter((text) => /\S\s+\S/.test(text)))];
}
