import { eachLanguage, type Language, toLanguage } from "~/language/language";
import { memoize } from "~/language/bounded-cache";
import { countWords } from "./count-words";

/** Together with the length kept, a bound on memory: some 60 MB at the worst. */
const mostTexts = 500;
const longestKept = 20_000;

function inLanguage(language: Language): (text: string) => number {
  const count = (text: string) => countWords(text, language);
  const known = memoize(mostTexts, count);
  return (text) => (text.length > longestKept ? count(text) : known(text));
}

const counters = eachLanguage(inLanguage);

/** Words of an answer in its language. Each page of a draft shows the counts of all its answers, of which one changes. */
export function countWordsCached({ text, language }: { text: string; language: string }): number {
  return counters[toLanguage(language)](text);
}
