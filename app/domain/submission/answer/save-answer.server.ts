import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Actor } from "~/permission/actor";
import type { AnswerForm } from "./answer-schema";
import { ownSubmission, requireOwn } from "~/domain/submission/submission-access.server";
import { mustWrite, nextRevision, writeAnswers, type AnswerPlace } from "./write-answers.server";

export type AnswerKey = { submissionId: string; session: number; question: number };
export type SaveAnswerInput = AnswerKey & AnswerForm;
/** `changed` is false where the text was there already. */
export type SavedAnswer = { revision: number; savedAt: Date; changed: boolean };

function load(tx: WriteTransaction, actor: Actor, { submissionId, session, question }: AnswerKey) {
  return tx.submission.findFirst({
    where: ownSubmission(actor, submissionId),
    select: {
      participantId: true,
      state: true,
      answers: {
        where: { session: { number: session }, question: { number: question } },
        include: { objectives: true },
      },
      review: {
        select: {
          phase: true,
          opensAt: true,
          submissionsCloseAt: true,
          wordLimit: true,
          sessions: { where: { number: session }, select: { id: true, objectives: true } },
          questions: { where: { number: question }, select: { id: true, sessionId: true } },
        },
      },
    },
  });
}

async function loadPlace(tx: WriteTransaction, { actor }: CommandContext, input: AnswerKey): Promise<AnswerPlace> {
  const submission = requireOwn(await load(tx, actor, input), { actor, permission: "answer.write" });
  const [foundSession] = submission.review.sessions;
  const [foundQuestion] = submission.review.questions;
  if (!foundSession || !foundQuestion) throw notFound();
  if (foundQuestion.sessionId !== null && foundQuestion.sessionId !== foundSession.id) throw notFound();
  const key = { submissionId: input.submissionId, sessionId: foundSession.id, questionId: foundQuestion.id };
  const objectives = new Set(foundSession.objectives.map(({ objectiveNumber }) => objectiveNumber));
  return { submission, key, objectives, current: submission.answers[0] ?? null };
}

/**
 * Saves an answer on the revision from which the editor started. What is there already is not saved again, whatever the
 * revision, so that a save whose acknowledgement was lost can be repeated. Every saved state stays as a revision with
 * its author; the audit record holds none of them.
 * @throws DomainError conflict with `AnswerConflict`: with both texts where somebody saved meanwhile, with the reason
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
