import { stemmer as stemFrench } from "@orama/stemmers/french";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import snowball from "snowball-stemmers";
import type { Language } from "~/language/language";
import { memoize } from "~/language/bounded-cache";
import { foldText } from "~/language/text/search-form";
import type { Word } from "./search-form";

const english = snowball.newStemmer("english");

const stemmers: Record<Language, (word: string) => string> = {
  en: (word) => english.stem(word),
  fr: stemFrench,
  ru: stemRussian,
};

/** Distinct words of the texts of a review, several times over. */
const mostWords = 20_000;
/** No word of a language is longer; a longer one is its own stem. */
const longestWord = 60;

const known: Record<Language, (word: string) => string> = {
  en: memoize(mostWords, (word) => foldText(stemmers.en(word))),
  fr: memoize(mostWords, (word) => foldText(stemmers.fr(word))),
  ru: memoize(mostWords, (word) => foldText(stemmers.ru(word))),
};

/** What all forms of a word share in a language, without accents (docs/decisions/0020). */
export function stemOf({ written, folded }: Pick<Word, "written" | "folded">, language: Language): string {
  if (written.length > longestWord) return folded;
  return known[language](written).replace(/[^\p{L}\p{N}]/gu, "") || folded;
}

/** The stem of what is typed, and where accents were left out or not, the stem of the word without them. */
export function stemsOf(word: Word, language: Language): string[] {
  return [...new Set([stemOf(word, language), stemOf({ written: word.folded, folded: word.folded }, language)])];
}
