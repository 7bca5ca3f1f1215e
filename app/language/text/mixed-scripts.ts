import type { Language } from "~/language/language";

/** Letters without a separator; what cannot be seen, and could hide a join, does not separate. */
const run = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const letters = { latin: /\p{Script=Latin}/u, cyrillic: /\p{Script=Cyrillic}/u } as const;
type Script = keyof typeof letters;

/** Letters that look alike, each at the same place in both rows. */
const alike: Record<Script, string[]> = {
  latin: Array.from("ABCEHKMOPTXYaceopxykë"),
  cyrillic: Array.from("АВСЕНКМОРТХУасеорхукё"),
};

/** A letter of another alphabet than the word around it. */
export type ForeignLetter = { letter: string; script: Script; codePoint: string };

/** A stretch of a text; `odd` names the letters that make a word mixed, and is empty everywhere else. */
export type LetterPart = { text: string; odd: ForeignLetter[] };

function lettersOf(word: string, script: Script): string[] {
  return [...word].filter((letter) => letters[script].test(letter));
}

function codePointOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The letters of the alphabet that has fewer of them; where both have as many, those foreign to the language. */
function foreignLetters(word: string, language: Language): ForeignLetter[] {
  const [latin, cyrillic] = [lettersOf(word, "latin"), lettersOf(word, "cyrillic")];
  if (latin.length === 0 || cyrillic.length === 0) return [];
  const latinIsOdd = latin.length === cyrillic.length ? language === "ru" : latin.length < cyrillic.length;
  const [script, odd] = latinIsOdd ? (["latin", latin] as const) : (["cyrillic", cyrillic] as const);
  return [...new Set(odd)].map((letter) => ({ letter, script, codePoint: codePointOf(letter) }));
}

/**
 * A text in which each word that mixes Latin and Cyrillic letters, which look alike, is a separate part. A hyphen, a
 * digit or an apostrophe ends a word: "SMS-сообщение" and "COVID-19-го" are not mixed.
 */
export function splitMixedScriptWords(text: string, language: Language): LetterPart[] {
  const parts: LetterPart[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(run)) {
    const odd = foreignLetters(word, language);
    if (odd.length === 0) continue;
    if (index > from) parts.push({ text: text.slice(from, index), odd: [] });
    parts.push({ text: word, odd });
    from = index + word.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), odd: [] });
  return parts;
}

function replaceLetters(word: string, odd: readonly ForeignLetter[]): string {
  const script = odd[0]?.script;
  if (!script) return word;
  const [from, to] = script === "latin" ? [alike.latin, alike.cyrillic] : [alike.cyrillic, alike.latin];
  if (!odd.every(({ letter }) => from.includes(letter))) return word;
  return Array.from(word, (letter) => to[from.indexOf(letter)] ?? letter).join("");
}

/**
 * The text with each mixed word in one alphabet, where all its foreign letters look like letters of that alphabet. Another
 * word stays as it is: what was meant cannot be told.
 */
export function replaceLookAlikes(text: string, language: Language): string {
  return splitMixedScriptWords(text, language)
    .map((part) => replaceLetters(part.text, part.odd))
    .join("");
}
