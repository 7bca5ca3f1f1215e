import type { Language } from "~/language/language";
import { sha256 } from "~/language/text/sha256.server";

type Fields = { text: string; language: Language; objectives: number[]; complete: boolean };

/**
 * Short mark of everything entered for one answer. A form that is sent with the mark of what it opened with tells
 * whether its author changed the answer at all.
 */
export function answerDigest({ text, language, objectives, complete }: Fields): string {
  const chosen = [...new Set(objectives)].sort((a, b) => a - b);
  return sha256(JSON.stringify([language, text, chosen, complete])).slice(0, 24);
}
