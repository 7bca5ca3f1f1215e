import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import type { AnswerConflict } from "./answer-conflict";
import type { AnswerForm } from "./answer-schema";
import { describeStaleAnswer } from "./describe-stale-answer.server";
import { requireOwnSubmission } from "./submission-access.server";
import { whyNotWritable } from "./submission-rules";
import { countWords } from "./word-count";

export type AnswerKey = { submissionId: string; session: number; question: number };
export type SaveAnswerInput = AnswerKey & AnswerForm;
/** `changed` is false where the text was there already. */
export type SavedAnswer = { revision: number; savedAt: Date; changed: boolean };

async function loadPlace(tx: WriteTransaction, { submissionId, session, question }: AnswerKey) {
  const submission = await tx.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: {
      state: true,
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
  const [foundSession] = submission.review.sessions;
  const [foundQuestion] = submission.review.questions;
  if (!foundSession || !foundQuestion) throw notFound();
  if (foundQuestion.sessionId !== null && foundQuestion.sessionId !== foundSession.id) throw notFound();
  const key = { submissionId, sessionId: foundSession.id, questionId: foundQuestion.id };
  const objectives = new Set(foundSession.objectives.map(({ objectiveNumber }) => objectiveNumber));
  return { submission, key, objectives };
}

type Place = Awaited<ReturnType<typeof loadPlace>>;

function checkRules({ submission, objectives }: Place, input: SaveAnswerInput): void {
  const reason = whyNotWritable(submission);
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  if (input.objectives.some((number) => !objectives.has(number))) throw invalid({ objectives: ["objectiveUnknown"] });
  const { wordLimit } = submission.review;
  if (input.complete && wordLimit !== null && countWords(input.text, input.language) > wordLimit) {
    throw invalid({ complete: ["completeOverLimit"] });
  }
}

function loadCurrent(tx: WriteTransaction, key: Place["key"]) {
  return tx.answer.findUnique({ where: { submissionId_sessionId_questionId: key }, include: { objectives: true } });
}

type Current = Awaited<ReturnType<typeof loadCurrent>>;

function isSame(current: Current, input: SaveAnswerInput): boolean {
  if (!current) return input.text === "" && input.objectives.length === 0;
  const there = current.objectives.map(({ objectiveNumber }) => objectiveNumber);
  const sameObjectives = new Set([...there, ...input.objectives]).size === there.length;
  const sameText = current.text === input.text && current.language === input.language;
  return (
    sameText && current.complete === input.complete && sameObjectives && there.length === new Set(input.objectives).size
  );
}

type Write = { key: Place["key"]; current: Current; input: SaveAnswerInput };

async function writeRevision(
  tx: WriteTransaction,
  ctx: CommandContext,
  { key, current, input }: Write,
): Promise<number> {
  const revision = (current?.revision ?? 0) + 1;
  const savedById = ctx.actor.kind === "user" ? ctx.actor.userId : null;
  const { text, language, complete } = input;
  const row = { text, language, complete, revision, updatedById: savedById, updatedAt: ctx.now };
  const objectives = [...new Set(input.objectives)].map((objectiveNumber) => ({ objectiveNumber }));
  const kept = { revision, language, text, savedById, savedAt: ctx.now };
  if (current) {
    await tx.answerObjective.deleteMany({ where: { answerId: current.id } });
    const related = { objectives: { create: objectives }, revisions: { create: kept } };
    await tx.answer.update({ where: { id: current.id }, data: { ...row, ...related }, select: { id: true } });
  } else {
    await tx.answer.create({
      data: { ...row, ...key, objectives: { create: objectives }, revisions: { create: kept } },
      select: { id: true },
    });
  }
  return revision;
}

/**
 * Saves an answer on the revision from which the editor started. What is there already is not saved again, whatever the
 * revision, so that a save whose acknowledgement was lost can be repeated. Every saved state stays as a revision with
 * its author; the audit record holds none of them.
 * @throws DomainError conflict with `AnswerConflict`: with both texts where somebody saved meanwhile, with the reason
 * where nothing can be written any more; invalid where a rule on the content is broken.
 */
export async function saveAnswer(ctx: CommandContext, input: SaveAnswerInput): Promise<SavedAnswer> {
  const { submissionId } = input;
  return ctx.write(async (tx) => {
    await requireOwnSubmission(tx, ctx.actor, { submissionId, permission: "answer.write" });
    const place = await loadPlace(tx, input);
    const current = await loadCurrent(tx, place.key);
    const there = current?.revision ?? 0;
    if (isSame(current, input)) return { revision: there, savedAt: current?.updatedAt ?? ctx.now, changed: false };
    checkRules(place, input);
    if (current && there !== input.revision) throw conflict(await describeStaleAnswer(tx, current, input));
    const revision = await writeRevision(tx, ctx, { key: place.key, current, input });
    const state = place.submission.state === "invited" ? "draft" : place.submission.state;
    await tx.submission.update({
      where: { id: submissionId },
      data: { state, updatedAt: ctx.now },
      select: { id: true },
    });
    return { revision, savedAt: ctx.now, changed: true };
  });
}
