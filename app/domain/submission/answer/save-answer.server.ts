import { findAnswer } from "~/db/queries/list-answers.server";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { getSubmissionToWrite } from "~/domain/submission/submission-access.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import type { AnswerForm } from "./answer-schema";
import { mustWrite, nextRevision, writeAnswers, type AnswerPlace } from "./write-answers.server";

export type SaveAnswerInput = AnswerKey & AnswerForm;
/** `changed` is false where the text was there already. */
export type SavedAnswer = { revision: number; savedAt: Date; changed: boolean };

/** Where an answer is written; a missing one, and one of another kind, is not found. */
export async function loadPlace(
  tx: WriteTransaction,
  { actor }: CommandContext,
  input: SaveAnswerInput,
): Promise<AnswerPlace> {
  const { state, review } = await getSubmissionToWrite(tx, actor, input.submissionId);
  const session = review.sessions.find(({ number }) => number === input.session);
  const question = review.questions.find(({ number }) => number === input.question);
  if (!session || !question) throw notFound();
  if (question.sessionId !== null && question.sessionId !== session.id) throw notFound();
  if (question.kind !== input.kind) throw notFound();
  const key = { submissionId: input.submissionId, sessionId: session.id, questionId: question.id };
  const objectives = new Set(session.objectives.map(({ number }) => number));
  return { submission: { state, review }, key, objectives, current: findAnswer(tx, key) };
}

/**
 * Saves an answer on the revision from which the editor started. What is there already is not saved again, whatever the
 * revision, so that a save whose acknowledgement was lost can be repeated. Every saved content stays as a revision with
 * its author; the audit record holds none of them.
 * @throws DomainError conflict with `AnswerConflict`: with both texts where a colleague has saved since, with the reason
 * where nothing can be written any more; invalid where a rule on the content is broken.
 */
export async function saveAnswer(ctx: CommandContext, input: SaveAnswerInput): Promise<SavedAnswer> {
  return ctx.write(async (tx) => {
    const place = await loadPlace(tx, ctx, input);
    const { current } = place;
    const write = { place, input };
    if (!(await mustWrite(tx, write))) {
      return { revision: current?.revision ?? 0, savedAt: current?.updatedAt ?? ctx.now, changed: false };
    }
    await writeAnswers(tx, ctx, [write]);
    return { revision: nextRevision(place), savedAt: ctx.now, changed: true };
  });
}
