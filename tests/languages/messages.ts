import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { languages, type Language } from "~/language/language";

type Tree = { [key: string]: string | Tree };

/** Every message of a language by "namespace:dotted.key". */
export function messagesOf(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: Tree, prefix: string) => {
    for (const [key, value] of Object.entries(tree)) {
      if (typeof value === "string") found.set(prefix + key, value);
      else walk(value, `${prefix}${key}.`);
    }
  };
  const folder = path.join("locales", language);
  for (const file of readdirSync(folder)) {
    walk(JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Tree, `${path.basename(file, ".json")}:`);
  }
  return found;
}

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

export function isPlural(key: string): boolean {
  return pluralSuffix.test(key);
}

/** The key as code names it: without its plural form. */
export function baseKey(key: string): string {
  return key.replace(pluralSuffix, "");
}

/** The plural forms that a key has in a language. */
export function formsOf(messages: Map<string, string>, base: string): string[] {
  return [...messages.keys()]
    .filter((key) => isPlural(key) && baseKey(key) === base)
    .map((key) => key.slice(base.length + 1))
    .sort();
}

/** The plural forms that CLDR asks of a language. */
export function cldrForms(language: Language): string[] {
  return [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
}

export const allMessages = new Map(languages.map((language) => [language, messagesOf(language)]));

export function of(language: Language): Map<string, string> {
  return allMessages.get(language) ?? new Map<string, string>();
}
