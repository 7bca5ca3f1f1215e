import { type Language, languages } from "~/language/language";
import { compareIn } from "~/language/format";

/**
 * Sort keys: texts whose plain order, character by character, is the order in which the collation of a language puts the
 * names they were made of, so that a database orders names by an index without knowing the collation (docs/decisions/0005).
 * Each letter becomes its rank among all letters in two characters, a number its length and its digits. As in
 * `compareIn`, case and accents do not count.
 */

/** Latin, Greek, Cyrillic, Armenian, Georgian and punctuation; other scripts follow, in the order of Unicode. */
const ranges = [
  [0x20, 0x58f],
  [0x10a0, 0x10ff],
  [0x1c80, 0x1cbf],
  [0x1e00, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
] as const;

const writtenAsTwo = { œ: "oe", Œ: "oe", æ: "ae", Æ: "ae", ß: "ss", ẞ: "ss", ĳ: "ij", Ĳ: "ij" } as const;

const twoFor = new Map<string, string>(Object.entries(writtenAsTwo));

const base = 36;
const unknown = "zz";
const isDigit = /\p{Nd}/u;
const isSeveral = /^(?:\d|..+)$/u;

function inTwo(rank: number): string {
  return rank.toString(base).padStart(2, "0");
}

function charactersOf(): string[] {
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
}

/** What the collation takes for other letters or digits: those above, and what Unicode writes as such: "Ǆ", "№", "²". */
function expansionsOf(compare: (a: string, b: string) => number): Map<string, string> {
  const compatible = charactersOf().flatMap((letter) => {
    const bare = letter.normalize("NFKD").replace(/\p{M}/gu, "");
    const letters = Array.from(bare, (one) => twoFor.get(one) ?? one).join("");
    return isSeveral.test(letters) ? [[letter, letters] as const] : [];
  });
  return new Map([...compatible, ...Object.entries(writtenAsTwo)].filter(([one, two]) => compare(one, two) === 0));
}

type Alphabet = { weights: Map<string, string>; expansions: Map<string, string>; number: string };

/** The rank of each letter in the collation of a language; what it passes over has an empty weight. */
function alphabetOf(language: Language): Alphabet {
  const compare = compareIn(language);
  const expansions = expansionsOf(compare);
  const single = charactersOf().filter((letter) => !expansions.has(letter) && !isDigit.test(letter));
  const ordered = [...single.filter((letter) => compare(letter, "") !== 0), "0"].sort(compare);
  const weights = new Map(single.map((letter) => [letter, ""]));
  let rank = 0;
  ordered.forEach((letter, index) => {
    if (index > 0 && compare(ordered[index - 1] ?? "", letter) !== 0) rank += 1;
    weights.set(letter, inTwo(rank));
  });
  return { weights, expansions, number: weights.get("0") ?? "" };
}

const alphabets = new Map<Language, Alphabet>();

function alphabetIn(language: Language): Alphabet {
  const known = alphabets.get(language) ?? alphabetOf(language);
  alphabets.set(language, known);
  return known;
}

/** A number sorts by its value: how many digits it has, then the digits. */
function numberKey(digits: string, { number }: Alphabet): string {
  const value = digits.replace(/^0+(?=\d)/, "");
  return number + inTwo(value.length) + value;
}

function letterKey(letter: string, { weights }: Alphabet): string {
  return weights.get(letter) ?? unknown + (letter.codePointAt(0) ?? 0).toString(16).padStart(6, "0");
}

const pieces = /[0-9]+|[^]/gu;

/** The key by which `name` sorts among names of a page in `language`: lower-case letters and digits. */
export function sortKey(name: string, language: Language): string {
  const alphabet = alphabetIn(language);
  const letters = Array.from(name.normalize("NFC"), (letter) => alphabet.expansions.get(letter) ?? letter).join("");
  return (letters.match(pieces) ?? [])
    .map((piece) => (/^[0-9]/.test(piece) ? numberKey(piece, alphabet) : letterKey(piece, alphabet)))
    .join("");
}

/** The column of a participant, and of what lists copy from it, that holds the key of a language. */
export const sortColumns = { en: "sortEn", fr: "sortFr", ru: "sortRu" } as const satisfies Record<Language, string>;

export type SortColumn = (typeof sortColumns)[Language];

/** A value for each column of sort keys. */
export function eachSortColumn<T>(make: (language: Language) => T): Record<SortColumn, T> {
  const entries = languages.map((language) => [sortColumns[language], make(language)]);
  return Object.fromEntries(entries) as Record<SortColumn, T>;
}
