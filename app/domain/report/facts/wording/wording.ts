import type { Language } from "~/language/language";
import { en } from "./en";
import { fr } from "./fr";
import { ru } from "./ru";
import type { ReportWording } from "./report-wording";

const wordings: Record<Language, ReportWording> = { en, fr, ru };

/** The fixed words of documents in the language. */
export function wordingOf(language: Language): ReportWording {
  return wordings[language];
}
