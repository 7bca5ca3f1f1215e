import type { Range } from "~/language/text/code-points";

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const beginsInWord = /^[\p{L}\p{N}\p{M}]/u;

/** Whether letters or figures of one word are on both sides; the offset is in UTF-16 units and splits no code point. */
function isInsideWord(text: string, at: number): boolean {
  return endsInWord.test(text.slice(Math.max(0, at - 2), at)) && beginsInWord.test(text.slice(at, at + 2));
}

function step(text: string, at: number, by: 1 | -1): number {
  const pair = by === 1 ? text.codePointAt(at) : text.codePointAt(at - 2);
  return at + by * ((pair ?? 0) > 0xffff ? 2 : 1);
}

/** The end of the word that contains the offset; the offset itself where no word does. */
export function wordEndAt(text: string, at: number): number {
  let end = at;
  while (isInsideWord(text, end)) end = step(text, end, 1);
  return end;
}

/** The beginning of the word that contains the offset; the offset itself where no word does. */
export function wordStartAt(text: string, at: number): number {
  let start = at;
  while (isInsideWord(text, start)) start = step(text, start, -1);
  return start;
}

/** The smallest range that holds the given one and cuts no word; UTF-16 units. */
export function snapToWords(text: string, { startsAt, endsAt }: Range): Range {
  return { startsAt: wordStartAt(text, startsAt), endsAt: wordEndAt(text, endsAt) };
}
