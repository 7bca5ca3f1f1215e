import { diff3MergeRegions } from "node-diff3";
import { type MergePart, textOfParts } from "./merge-part";

type Versions = { base: string; yours: string; theirs: string };
type Cut = (text: string) => string[];

/** Characters in all, up to which texts are compared word by word; longer ones line by line first. */
const comparedByWord = 120_000;

const lines: Cut = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
/** A word takes the space behind it along. */
const words: Cut = (text) => text.match(/\S+\s*|^\s+/g) ?? [];

/** The places of a phrase in a text, as [from, to]. */
function placesOf(phrase: string, text: string): [number, number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    places.push([at, at + phrase.length]);
  return places;
}

/** Words, except that a phrase is always one piece. */
function wordsAround(phrases: readonly string[]): Cut {
  if (phrases.length === 0) return words;
  return (text) => {
    const kept = phrases.flatMap((phrase) => placesOf(phrase, text));
    const pieces: string[] = [];
    let from = 0;
    for (const word of words(text)) {
      const within = kept.some(([start, end]) => start < from && end > from);
      pieces.push(within ? (pieces.pop() ?? "") + word : word);
      from += word.length;
    }
    return pieces;
  };
}

const sides = { o: "both", a: "yours", b: "theirs" } as const;

function mergeBy(
  cut: Cut,
  { base, yours, theirs }: Versions,
  unsettled: (inner: Versions) => MergePart[],
): MergePart[] {
  return diff3MergeRegions(cut(yours), cut(base), cut(theirs)).flatMap((region): MergePart[] => {
    if (region.stable) return [{ from: sides[region.buffer], text: region.bufferContent.join("") }];
    const inner = { base: region.oContent.join(""), yours: region.aContent.join(""), theirs: region.bContent.join("") };
    return inner.yours === inner.theirs ? [{ from: "both", text: inner.yours }] : unsettled(inner);
  });
}

/** Where both changed the same words, the proposal contains both. */
function keepBoth({ yours, theirs }: Versions): MergePart[] {
  return [
    { from: "theirs", text: theirs },
    { from: "yours", text: yours },
  ];
}

/** Drops what is empty, joins neighbours of one side, and keeps the last word of one part from the first of the next. */
function tidy(parts: MergePart[]): MergePart[] {
  const tidied: MergePart[] = [];
  for (const part of parts.filter(({ text }) => text !== "")) {
    const last = tidied.at(-1);
    if (last && !/\s$/.test(last.text) && !/^\s/.test(part.text)) last.text += " ";
    if (last?.from === part.from) last.text += part.text;
    else tidied.push({ ...part });
  }
  return tidied;
}

/**
 * The space behind the last word of the base where a side continues after it: with it, that word is the same word in all
 * three texts, and is not in the proposal twice because both wrote something after it.
 */
function endingOf({ base, yours, theirs }: Versions): string {
  const [last] = /\S+$/.exec(base) ?? [];
  if (last === undefined) return "";
  const continues = (space: string) => yours.includes(last + space) || theirs.includes(last + space);
  return ["\n\n", "\n"].find(continues) ?? " ";
}

function withoutEnding(parts: MergePart[], ending: string): MergePart[] {
  const last = parts.at(-1);
  if (ending === "" || !last?.text.endsWith(ending)) return parts;
  return tidy([...parts.slice(0, -1), { ...last, text: last.text.slice(0, -ending.length) }]);
}

/** Whether a phrase is missing in the merged text although nobody took it out. */
function isTorn(phrase: string, { base, yours, theirs }: Versions, merged: string): boolean {
  if (merged.includes(phrase)) return false;
  const [mine, other] = [yours.includes(phrase), theirs.includes(phrase)];
  return (mine && other) || ((mine || other) && !base.includes(phrase));
}

/**
 * A proposal that joins two texts grown from one base: what one side changed is taken, what both changed is in it
 * twice. The proposed text is that of the parts in order; every word of either text that the other side did not remove
 * is in it. A phrase to keep is never split: it is in the proposal if both texts contain it, and also if only one
 * does, unless the other side removed it.
 */
export function mergeTexts(versions: Versions, keep: readonly string[] = []): MergePart[] {
  const phrases = keep.filter((phrase) => phrase !== "");
  const byWord = (inner: Versions) => mergeBy(wordsAround(phrases), inner, keepBoth);
  const { base, yours, theirs } = versions;
  const ending = endingOf(versions);
  const ended = { base: base + ending, yours: yours + ending, theirs: theirs + ending };
  const short = base.length + yours.length + theirs.length <= comparedByWord;
  const parts = withoutEnding(tidy(short ? byWord(ended) : mergeBy(lines, ended, byWord)), ending);
  const merged = textOfParts(parts);
  return phrases.some((phrase) => isTorn(phrase, versions, merged)) ? tidy(keepBoth(versions)) : parts;
}
