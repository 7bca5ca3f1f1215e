import { listClarifications } from "~/db/queries/draft/list-clarifications.server";
import { placedQuestions } from "~/domain/review/question-parts";
import { isAnswerTo } from "~/domain/review/question-scope";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { can } from "~/permission/can";
import { seesAnswer } from "../sight";
import { getTeamHead, toHead, type SubmissionHead } from "../submission-head.server";
import { isClarifiable, toClarification, type Clarification } from "./clarification-rules";

/** A question about an answer, with where that is. */
export type PlacedClarification = Clarification & { session: number; place: number };

export type ClarificationPage = {
  head: SubmissionHead;
  /** Those that wait first. */
  questions: PlacedClarification[];
  mayAnswer: boolean;
};

/**
 * What the secretariat asks about the answers that the reader sees, and what was answered.
 * @throws DomainError notFound
 */
export async function readClarifications(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<ClarificationPage> {
  const row = await getTeamHead(ctx, submissionId);
  const placed = placedQuestions(row.setup);
  const questions = listClarifications(ctx.read, submissionId)
    .filter((one) => seesAnswer(row, one))
    .map((one) => {
      const found = placed.find(({ part, question }) => isAnswerTo(one, question, part.id));
      return { ...toClarification(one), session: found?.part.number ?? 0, place: found?.question.number ?? 0 };
    });
  const waits = ({ answer }: Clarification) => answer === null;
  return {
    head: toHead(row, ctx, language),
    questions: [...questions.filter(waits), ...questions.filter((one) => !waits(one))],
    mayAnswer: can(ctx.actor, "clarification.answer", { participantId: row.participantId }) && isClarifiable(row),
  };
}
