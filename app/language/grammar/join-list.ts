import type { Language } from "~/language/language";

const conjunctions: Record<Language, string> = { en: "and", fr: "et", ru: "и" };

/** Between the items of a list of statements; French sets a narrow no-break space before the semicolon. */
const semicolons: Record<Language, string> = { en: "; ", fr: "\u202f; ", ru: "; " };

/**
 * "A, B and C" in the language. `serial` asks for the comma before the conjunction, which the model report sets in
 * English before long items and numbers; French and Russian never set it.
 */
export function joinWords(items: readonly string[], language: Language, options: { serial?: boolean } = {}): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  const comma = options.serial === true && language === "en" && items.length > 2 ? "," : "";
  return `${items.slice(0, -1).join(", ")}${comma} ${conjunctions[language]} ${last}`;
}

/** "A; B; C" in the typography of the language. */
export function joinStatements(items: readonly string[], language: Language): string {
  return items.join(semicolons[language]);
}

/** The sentence begins with a capital whatever word stands first. */
export function capitalize(text: string): string {
  const first = [...text][0] ?? "";
  return first.toLocaleUpperCase() + text.slice(first.length);
}
