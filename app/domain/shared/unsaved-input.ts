import { isLanguage, type Language } from "~/language/language";

/** Words that someone has written into a field, with the language they are in where the form says it. */
export type TypedText = { name: string; text: string; language: Language | null };

/** What someone has written among the fields of a form, each text once: no choices, nothing the page sent along, no secret. */
export function unsavedTextsOf(values: Record<string, string | string[]>): TypedText[] {
  const found = new Map<string, TypedText>();
  for (const [name, value] of Object.entries(values)) {
    if (/password/i.test(name)) continue;
    const languageField = name.replace(/[^.]*$/, "language");
    const language = [/-(\w\w)$/.exec(name)?.[1], values[languageField], values["language"]].find(isLanguage) ?? null;
    for (const text of [value].flat()) {
      if (/\S\s+\S/.test(text) && !found.has(text)) found.set(text, { name, text, language });
    }
  }
  return [...found.values()];
}
