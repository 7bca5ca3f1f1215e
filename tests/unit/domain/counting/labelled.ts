import { readFileSync } from "node:fs";
import { findClaims } from "~/domain/counting/claims/find-claims";
import { quantityText } from "~/domain/counting/claims/quantity";
import type { Language } from "~/language/language";

/** A sentence whose claims are marked: "[Several States|states|several] noted …". */
const mark = /\[([^|\]]+)\|([^|\]]+)\|([^\]]+)\]/gu;

export type Part = "tuning" | "held-out";

export function sentencesIn(language: Language, part: Part): string[] {
  const file = new URL(`../../../given/claims/${language}-${part}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as string[];
}

/** "several states: Several States", in the order of the text. */
export function labelled(sentence: string): { text: string; expected: string[] } {
  const expected = Array.from(sentence.matchAll(mark), ([, words, subject, says]) => `${says} ${subject}: ${words}`);
  return { text: sentence.replace(mark, "$1"), expected };
}

export function foundIn(text: string, language: Language): string[] {
  return findClaims(text, language).claims.map(
    ({ words, subject, quantity }) => `${quantityText(quantity)} ${subject}: ${words}`,
  );
}

export type Score = { sentences: number; claims: number; found: number; right: number; wrong: string[] };

/** A claim is right if its words, its subject and what it says are. */
export function scoreOf(language: Language, part: Part): Score {
  const score: Score = { sentences: 0, claims: 0, found: 0, right: 0, wrong: [] };
  for (const sentence of sentencesIn(language, part)) {
    const { text, expected } = labelled(sentence);
    const found = foundIn(text, language);
    const right = found.filter((claim) => expected.includes(claim)).length;
    score.sentences += 1;
    score.claims += expected.length;
    score.found += found.length;
    score.right += right;
    if (right !== expected.length || right !== found.length)
      score.wrong.push(`${sentence}\n    found: ${found.join("; ") || "none"}`);
  }
  return score;
}
