import type { Language } from "~/language/language";
import { type ParsedSearch, type Term } from "./parse-search";
import { type Word, wordsOf } from "./search-form";
import { stemOf, stemsOf } from "./stem-of.server";

/** A piece of a text; `found` where it is what was searched for. */
export type SnippetPart = { text: string; found: boolean };
/** `before` and `after`: the text has more there. */
export type Snippet = { parts: SnippetPart[]; before: boolean; after: boolean };

/** In UTF-16 units, around the first place. */
const before = 80;
const length = 280;

type Fits = (word: Word) => boolean;

function fitsOf({ words, exact, prefix }: Term, language: Language): Fits[] {
  return words.map((wanted, at) => {
    if (prefix && at === words.length - 1) return (word) => word.folded.startsWith(wanted.folded);
    if (exact || prefix) return (word) => word.folded === wanted.folded;
    const stems = stemsOf(wanted, language);
    return (word) => word.folded === wanted.folded || stems.includes(stemOf(word, language));
  });
}

/** Which of the words are what was searched for, by their place in the list. */
function foundIn(words: readonly Word[], search: ParsedSearch, language: Language): Set<number> {
  const found = new Set<number>();
  for (const fits of search.flatMap(({ all }) => all).map((term) => fitsOf(term, language))) {
    for (let at = 0; at + fits.length <= words.length; at += 1) {
      const all = fits.every((fit, next) => {
        const word = words[at + next];
        return word !== undefined && fit(word);
      });
      if (all) fits.forEach((_, next) => found.add(at + next));
    }
  }
  return found;
}

/** The passage of a text around the first place that was found, its ends between words. */
export function snippetOf(text: string, search: ParsedSearch, language: Language): Snippet {
  const words = wordsOf(text);
  const found = foundIn(words, search, language);
  const first = words.find((_, at) => found.has(at))?.from ?? 0;
  const startsAt = words.find(({ from }) => from >= first - before)?.from ?? 0;
  const from = first <= before ? 0 : startsAt;
  const last = words.findLast(({ to }) => to <= from + length)?.to ?? text.length;
  const to = text.length <= from + length ? text.length : Math.max(last, from + 1);
  const parts: SnippetPart[] = [];
  let at = from;
  for (const [index, word] of words.entries()) {
    if (!found.has(index) || word.from < at || word.to > to) continue;
    if (word.from > at) parts.push({ text: text.slice(at, word.from), found: false });
    parts.push({ text: text.slice(word.from, word.to), found: true });
    at = word.to;
  }
  if (at < to) parts.push({ text: text.slice(at, to), found: false });
  return { parts, before: from > 0, after: to < text.length };
}
