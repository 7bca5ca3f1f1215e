import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { changeStatus } from "~/domain/submission/status-steps.server";
import { userIdOf, type Actor } from "~/permission/actor";
import type { AnswerConflict } from "./answer-conflict";
import type { AnswerForm } from "./answer-schema";
import { describeStaleAnswer } from "./describe-stale-answer.server";
import { ownSubmission } from "~/domain/submission/submission-access.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { whyNotWritable } from "~/domain/submission/submission-rules";
import { countWords } from "~/language/text/count-words";

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

async function loadPlace(tx: WriteTransaction, { actor }: CommandContext, input: AnswerKey) {
  const submission = await load(tx, actor, input);
  if (!submission) throw notFound();
  requirePermission(actor, "answer.write", { participantId: submission.participantId });
  const [foundSession] = submission.review.sessions;
  const [foundQuestion] = submission.review.questions;
  if (!foundSession || !foundQuestion) throw notFound();
  if (foundQuestion.sessionId !== null && foundQuestion.sessionId !== foundSession.id) throw notFound();
  const key = { submissionId: input.submissionId, sessionId: foundSession.id, questionId: foundQuestion.id };
  const objectives = new Set(foundSession.objectives.map(({ objectiveNumber }) => objectiveNumber));
  return { submission, key, objectives, current: submission.answers[0] ?? null };
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

type Current = Place["current"];

function sameObjectives({ objectives }: NonNullable<Current>, wanted: number[]): boolean {
  const there = new Set(objectives.map(({ objectiveNumber }) => objectiveNumber));
  return there.size === new Set(wanted).size && wanted.every((number) => there.has(number));
}

function isSame(current: Current, input: SaveAnswerInput): boolean {
  if (!current) return input.text === "" && input.objectives.length === 0;
  const sameText = current.text === input.text && current.language === input.language;
  return sameText && current.complete === input.complete && sameObjectives(current, input.objectives);
}

type Write = { key: Place["key"]; current: Current; input: SaveAnswerInput };

async function writeObjectives(tx: WriteTransaction, current: NonNullable<Current>, wanted: number[]): Promise<void> {
  if (sameObjectives(current, wanted)) return;
  const rows = [...new Set(wanted)].map((objectiveNumber) => ({ answerId: current.id, objectiveNumber }));
  await tx.answerObjective.deleteMany({ where: { answerId: current.id } });
  await tx.answerObjective.createMany({ data: rows });
}

async function writeRevision(
  tx: WriteTransaction,
  ctx: CommandContext,
  { key, current, input }: Write,
): Promise<number> {
  const revision = (current?.revision ?? 0) + 1;
  const savedById = userIdOf(ctx.actor);
  const { text, language, complete } = input;
  const row = { text, language, complete, revision, updatedById: savedById, updatedAt: ctx.now };
  const kept = { revision, language, text, savedById, savedAt: ctx.now };
  if (current) {
    await writeObjectives(tx, current, input.objectives);
    await tx.answer.updateMany({ where: { id: current.id }, data: row });
    await tx.answerRevision.create({ data: { ...kept, answerId: current.id }, select: { revision: true } });
  } else {
    const objectives = [...new Set(input.objectives)].map((objectiveNumber) => ({ objectiveNumber }));
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
  return ctx.write(async (tx) => {
    const place = await loadPlace(tx, ctx, input);
    const { current, key, submission } = place;
    const there = current?.revision ?? 0;
    if (isSame(current, input)) return { revision: there, savedAt: current?.updatedAt ?? ctx.now, changed: false };
    checkRules(place, input);
    if (current && there !== input.revision) throw conflict(await describeStaleAnswer(tx, current, input));
    const revision = await writeRevision(tx, ctx, { key, current, input });
    await changeStatus(tx, { id: key.submissionId, state: submission.state }, { act: "write", now: ctx.now });
    return { revision, savedAt: ctx.now, changed: true };
  });
}
