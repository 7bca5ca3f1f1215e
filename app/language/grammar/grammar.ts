import type { Language } from "~/language/language";
import { english } from "./english";
import { french } from "./french";
import type { Grammar } from "./grammar-type";
import { russian } from "./russian";

const grammars: Readonly<Record<Language, Grammar>> = { en: english, fr: french, ru: russian };

/** How the language writes. */
export function grammarOf(language: Language): Grammar {
  return grammars[language];
}
