import type { Language } from "~/language/language";
import { sha256 } from "~/language/text/sha256.server";
import { contentMark, contentOf, isAnswered, type AnswerContent } from "~/question-kinds/answer-content";

type Fields = AnswerContent & { language: Language; objectives: number[]; complete: boolean };

/**
 * Short mark of everything entered for one answer. A form that is sent with the mark of what it opened with tells
 * whether its author changed the answer at all.
 */
export function answerDigest({ language, objectives, complete, ...content }: Fields): string {
  const chosen = [...new Set(objectives)].sort((a, b) => a - b);
  return sha256(
    JSON.stringify([language, contentMark(contentOf(content)), isAnswered(content), chosen, complete]),
  ).slice(0, 24);
}
