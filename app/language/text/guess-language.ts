import type { InEveryLanguage, Language } from "~/language/language";

const words: Pick<InEveryLanguage<readonly string[]>, "en" | "fr"> = {
  en: [
    "the",
    "and",
    "of",
    "to",
    "in",
    "for",
    "with",
    "by",
    "is",
    "are",
    "has",
    "have",
    "this",
    "that",
    "from",
    "been",
    "which",
  ],
  fr: [
    "le",
    "la",
    "les",
    "des",
    "et",
    "du",
    "une",
    "un",
    "dans",
    "pour",
    "avec",
    "par",
    "est",
    "sont",
    "aux",
    "qui",
    "que",
    "au",
    "sur",
  ],
};

function count(text: string, listed: readonly string[]): number {
  const own = new Set(listed);
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => own.has(word)).length;
}

/**
 * The language in which a text is probably written: Russian where most of its letters are Cyrillic, else the one of whose
 * small words it has clearly more; `otherwise` where that cannot be told.
 */
export function guessLanguage(text: string, otherwise: Language): Language {
  const cyrillic = (text.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  const latin = (text.match(/\p{Script=Latin}/gu) ?? []).length;
  if (cyrillic > latin) return "ru";
  const [en, fr] = [count(text, words.en), count(text, words.fr)];
  if (en > fr * 2) return "en";
  if (fr > en * 2) return "fr";
  return otherwise === "ru" && latin > 0 && cyrillic === 0 ? (fr > en ? "fr" : "en") : otherwise;
}
