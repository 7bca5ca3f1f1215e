/** A word, number or mark of a text. Offsets in UTF-16 code units, end exclusive. */
export type Token = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
};

export type Sentence = { readonly tokens: readonly Token[]; readonly start: number; readonly end: number };

// "women’s" and "d’" keep their apostrophe; hyphens join: "Russian-speaking", «государства-члены».
const piece =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:[-\u2010\u2011][\p{L}\p{M}]+)*(?:['’](?:s(?![\p{L}\p{N}]))?)?)|(?<number>\p{N}+(?:[.,]\p{N}+)*)|[^\s\p{L}\p{N}]/gu;

/** As patterns write words: lower case, ё as е, plain apostrophe and hyphen. */
function normalized(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("’", "'")
    .replace(/[\u2010\u2011]/gu, "-");
}

/** The words, numbers and marks of a text; white space of any kind only divides them. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(piece), ({ 0: found, index, groups }) => ({
    word: normalized(found),
    start: index,
    end: index + found.length,
    kind: groups?.["word"] ? "word" : groups?.["number"] ? "number" : "mark",
  }));
}

type Source = { readonly text: string; readonly abbreviations: ReadonlySet<string> };

const closing = new Set(["”", "»", '"', ")", "’"]);

/** Whether a mark ends a sentence: not behind an abbreviation or an initial, and not before a small letter. */
function endsSentence(tokens: readonly Token[], index: number, { text, abbreviations }: Source): boolean {
  const mark = tokens[index]?.word ?? "";
  if (!"!?….".includes(mark)) return false;
  const next = tokens[index + 1];
  if (next && /^[\p{Ll}\p{Pe}]/u.test(text.slice(next.start, next.end))) return false;
  if (mark !== ".") return true;
  const before = tokens[index - 1];
  if (!before || before.kind !== "word") return true;
  const touching = next?.start === tokens[index]?.end && next?.kind === "word";
  return !touching && before.word.length > 1 && !abbreviations.has(before.word);
}

/** The sentences of a text as rows of tokens. */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>): Sentence[] {
  const tokens = tokensOf(text);
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (end: number) => {
    const own = tokens.slice(first, end);
    const [head, last] = [own[0], own.at(-1)];
    if (head && last) sentences.push({ tokens: own, start: head.start, end: last.end });
    first = end;
  };
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(tokens, index, { text, abbreviations })) continue;
    while (closing.has(tokens[index + 1]?.word ?? "")) index++;
    close(index + 1);
  }
  close(tokens.length);
  return sentences;
}
