import { listAnswersTo } from "~/db/queries/list-answers.server";
import { isAnswerTo } from "~/domain/review/question-scope";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { getSubmissionToWrite } from "~/domain/submission/submission-access.server";
import { findSeen } from "~/domain/submission/sight";
import type { AnswerKey } from "~/domain/submission/submission-key";
import type { AnswerForm } from "./answer-schema";
import { settleAnswer } from "./settle-answer";
import { mustWrite, nextRevision, writeAnswers, type AnswerPlace } from "./write-answers.server";

export type SaveAnswerInput = AnswerKey & AnswerForm;
/** `changed` is false where the text was there already. */
export type SavedAnswer = { revision: number; savedAt: Date; changed: boolean };

/** Where an answer is written; one that is missing, that the actor does not see, or of another kind is not found. */
export async function loadPlace(
  tx: WriteTransaction,
  { actor }: CommandContext,
  input: AnswerKey & { kind: string },
): Promise<AnswerPlace> {
  const { review, sight, ...held } = await getSubmissionToWrite(tx, actor, input.submissionId);
  const placed = findSeen({ setup: review, sight }, input);
  if (!placed || placed.question.kind !== input.kind) throw notFound();
  const { part, question } = placed;
  const answers = listAnswersTo(tx, input.submissionId, question.id);
  const current = answers.find((answer) => isAnswerTo(answer, question, part.id)) ?? null;
  return { submission: { id: input.submissionId, ...held, review }, placed, current };
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
    const write = { place, input: settleAnswer(input, place.placed) };
    if (!(await mustWrite(tx, write))) {
      return { revision: current?.revision ?? 0, savedAt: current?.updatedAt ?? ctx.now, changed: false };
    }
    await writeAnswers(tx, ctx, [write]);
    return { revision: nextRevision(place), savedAt: ctx.now, changed: true };
  });
}
