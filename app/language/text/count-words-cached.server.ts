import { memoize } from "~/language/bounded-cache";
import { countWords } from "./count-words";

/** Together with the length kept, a bound on memory: some 20 MB at the worst. */
const mostTexts = 500;
const longestKept = 20_000;

const known = memoize(mostTexts, countWords);

/** Words of an answer. Each page of a draft shows the counts of all its answers, of which one changes. */
export function countWordsCached({ text }: { text: string }): number {
  return text.length > longestKept ? countWords(text) : known(text);
}
