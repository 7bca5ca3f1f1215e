import { type Word, wordsOf } from "./search-form";

/** Words that follow one another; `exact` as they are written, `prefix` where the last one may have any ending. */
export type Term = { words: Word[]; exact: boolean; prefix: boolean };

/** All of `all`, and none of `none`. */
export type Group = { all: Term[]; none: Term[] };

/** A text is found where it fits one of the groups. */
export type ParsedSearch = Group[];

/** What is typed beyond is not read: no search costs more than this many terms. */
export const longestSearch = 300;
const mostTerms = 20;
const mostWordsOfTerm = 12;

const pieces = /"([^"]*)"?|[^\s"()]+/g;
const quotes = /[\u201c-\u201f\u2033«»]/g;

function termOf(piece: string, quoted: string | undefined): Term | null {
  const words = wordsOf(quoted ?? piece).slice(0, mostWordsOfTerm);
  if (words.length === 0) return null;
  return { words, exact: quoted !== undefined, prefix: quoted === undefined && piece.endsWith("*") };
}

/**
 * What is typed into a search field: words, phrases in quotation marks, `OR` between alternatives, `NOT` or a minus before what
 * must not be there, an asterisk behind the first letters of a word. Whatever is typed is a search; what is no word is
 * left out.
 */
export function parseSearch(typed: string): ParsedSearch {
  const groups: ParsedSearch = [{ all: [], none: [] }];
  let excluded = false;
  let terms = 0;
  for (const [piece, quoted] of typed.slice(0, longestSearch).replace(quotes, '"').matchAll(pieces)) {
    if (piece === "AND") continue;
    if (piece === "OR") groups.push({ all: [], none: [] });
    else if (piece === "NOT" || piece === "-") excluded = true;
    else {
      const term = termOf(piece, quoted);
      const group = groups.at(-1);
      if (!term || !group || (terms += 1) > mostTerms) continue;
      (excluded || (quoted === undefined && piece.startsWith("-")) ? group.none : group.all).push(term);
      excluded = false;
    }
  }
  return groups.filter(({ all }) => all.length > 0);
}
