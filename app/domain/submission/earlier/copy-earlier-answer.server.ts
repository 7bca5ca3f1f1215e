import { listEarlierAnswers } from "~/db/queries/draft/list-earlier-answers.server";
import { setupInLanguage } from "~/domain/review/setup-in-language";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { partOf } from "~/domain/submission/answer/asked-question";
import { saveAnswer, type SavedAnswer } from "~/domain/submission/answer/save-answer.server";
import { sees } from "~/domain/submission/sight";
import { getSubmissionHead } from "~/domain/submission/submission-head.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { toLanguage, type Language } from "~/language/language";
import { contentOf } from "~/question-kinds/answer-content";
import { findEarlier } from "./earlier-answer.server";

export type CopyEarlierInput = AnswerKey & {
  /** Of the page. */
  language: Language;
  /** Revision of the answer that the person saw. */
  revision: number;
};

/**
 * Saves what the participant answered to the same question in the review before as the answer here, like any other save.
 * It has to be finished by its authors, and names no objectives yet.
 * @throws DomainError notFound where there is no such answer; what `saveAnswer` throws, as where someone has written here.
 */
export async function copyEarlierAnswer(ctx: CommandContext, input: CopyEarlierInput): Promise<SavedAnswer> {
  const { setup, sight } = await getSubmissionHead(ctx, input.submissionId);
  const part = partOf(setupInLanguage(setup, input.language), input.session);
  const question = part?.questions.find(({ number }) => number === input.question);
  if (!part || !question || !sees(sight, { part, question })) throw notFound();
  const found = findEarlier({ part, question }, listEarlierAnswers(ctx.read, input.submissionId));
  if (!found) throw notFound();
  const content = { ...contentOf(found), kind: question.kind, language: toLanguage(found.language) };
  return saveAnswer(ctx, { ...input, ...content, objectives: [], complete: false });
}
