import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { seesNumbered } from "~/domain/submission/sight";
import { getSubmissionHead } from "~/domain/submission/submission-head.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { toLanguage } from "~/language/language";
import { contentOf } from "~/question-kinds/answer-content";
import { asQuestionKind } from "~/question-kinds/kind";
import { saveAnswer, type SavedAnswer } from "./save-answer.server";

export type CopyAnswerInput = AnswerKey & {
  /** Number of the session whose answer is copied. */
  from: number;
  /** Revision of the answer that the person saw. */
  revision: number;
};

/**
 * Saves the answer that the same question has in another session as the answer here, like any other save. It has to be
 * finished by its authors, and names no objectives yet, since each session has its own.
 * @throws DomainError notFound where there is no such answer, or the actor does not see it; what `saveAnswer` throws, as where someone has written here.
 */
export async function copyAnswer(ctx: CommandContext, { from, ...input }: CopyAnswerInput): Promise<SavedAnswer> {
  const row = await getSubmissionHead(ctx, input.submissionId);
  if (!seesNumbered(row, { session: from, question: input.question })) throw notFound();
  const found = await ctx.read.answer.findFirst({
    where: {
      submissionId: row.id,
      session: { number: from },
      question: { number: input.question, scope: "every-session" },
    },
    include: { question: { select: { kind: true } } },
  });
  if (!found) throw notFound();
  const { question, language } = found;
  const content = { ...contentOf(found), kind: asQuestionKind(question.kind), language: toLanguage(language) };
  return saveAnswer(ctx, { ...input, ...content, objectives: [], complete: false });
}
