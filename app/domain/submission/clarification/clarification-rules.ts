import type { AnswerPlaceColumns } from "~/domain/review/question-scope";
import { toLanguage, type Language } from "~/language/language";
import { sentStatuses } from "../submission-statuses";

/**
 * A clarification: the secretariat asks the authors about one answer that was sent, or a passage of it, and they answer
 * without having it returned. Question and answer are kept beside the answer, for those who read it in the secretariat and
 * the team; they are never part of the submission, of its hash, or of what is published.
 */

/** How many questions can be asked about one submission. */
export const mostClarifications = 100;

/** Whether something can be asked or answered: of what was sent and not withdrawn. */
export function isClarifiable({ state }: { state: string }): boolean {
  return state !== "withdrawn" && sentStatuses.some((status) => status === state);
}

/** As SQL answers it. */
export type StoredClarification = AnswerPlaceColumns & {
  id: string;
  frozenAnswerId: string;
  passage: string;
  question: string;
  language: string;
  /** An instant in ISO 8601. */
  askedAt: string;
  answer: string | null;
  answerLanguage: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
};

export type Clarification = {
  id: string;
  frozenAnswerId: string;
  passage: string;
  question: { text: string; language: Language };
  askedAt: Date;
  answer: { text: string; language: Language; at: Date | null; by: string | null } | null;
};

export function toClarification(row: StoredClarification): Clarification {
  const { answer, answeredAt } = row;
  const at = answeredAt === null ? null : new Date(answeredAt);
  return {
    id: row.id,
    frozenAnswerId: row.frozenAnswerId,
    passage: row.passage,
    question: { text: row.question, language: toLanguage(row.language) },
    askedAt: new Date(row.askedAt),
    answer: answer === null ? null : { text: answer, language: toLanguage(row.answerLanguage), at, by: row.answeredBy },
  };
}
