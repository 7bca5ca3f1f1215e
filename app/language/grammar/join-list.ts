import type { Language } from "~/language/language";
import { grammarOf } from "./grammar";

export type ListPart = { text: string; index: number | null };

/**
 * A joined list in parts: items with their index, and what separates them. For lists of links. `serial` asks for
 * the comma before the conjunction, which the model report sets in English before long items and numbers; French and
 * Russian never set it.
 */
export function listParts(items: readonly string[], language: Language, { serial = false } = {}): ListPart[] {
  const separators = grammarOf(language).list;
  const last = serial && items.length > 2 ? separators.serial : separators.last;
  return items.flatMap((text, index) => {
    const item = { text, index };
    if (index === 0) return [item];
    return [{ text: index === items.length - 1 ? last : separators.between, index: null }, item];
  });
}

/** "a, b and c", as the language joins a list; for `serial` see `listParts`. */
export function formatList(items: readonly string[], language: Language, options: { serial?: boolean } = {}): string {
  return listParts(items, language, options)
    .map(({ text }) => text)
    .join("");
}

/**
 * What chooses the plural form of a word before a list that does not print its length: 1 for one item, else 2. Russian
 * has its singular for 21 as well, but writes "цели" before 21 numbers.
 */
export function pluralBefore(list: readonly unknown[]): 1 | 2 {
  return list.length === 1 ? 1 : 2;
}

/** "A; B; C" in the typography of the language. */
export function joinStatements(items: readonly string[], language: Language): string {
  return items.join(grammarOf(language).semicolon);
}

/** With a capital letter at its start, whatever word comes first. */
export function capitalize(text: string, language: Language): string {
  const first = [...text][0] ?? "";
  return first.toLocaleUpperCase(grammarOf(language).locale) + text.slice(first.length);
}
