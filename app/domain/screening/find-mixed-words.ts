import { splitMixedScriptWords, type ForeignLetter } from "~/language/text/mixed-scripts";
import type { ReadSession } from "~/domain/submission/published/submission-reading";

/** A word of an answer that mixes two alphabets, once for each answer. */
export type MixedWord = { session: number; question: number; word: string; odd: ForeignLetter[] };

/** The words of a submission that mix Latin and Cyrillic letters, in the order in which they are read. */
export function findMixedWords(sessions: readonly ReadSession[]): MixedWord[] {
  return sessions.flatMap(({ answers }) =>
    answers.flatMap(({ session, question, text, language }) => {
      const found = splitMixedScriptWords(text, language).filter(({ odd }) => odd.length > 0);
      const words = new Map(found.map(({ text: word, odd }) => [word, odd]));
      return [...words].map(([word, odd]) => ({ session, question, word, odd }));
    }),
  );
}
