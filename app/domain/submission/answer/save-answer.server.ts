import { findSubmissionToWrite } from "~/db/queries/find-submission-to-write.server";
import { findAnswer } from "~/db/queries/list-answers.server";
import type { WriteTransaction } from "~/db/types";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import type { AnswerConflict } from "./answer-conflict";
import type { AnswerForm } from "./answer-schema";
import { describeStaleAnswer } from "./describe-stale-answer.server";
import { requirePermission } from "~/domain/shared/require-permission";
import { changeStatus } from "~/domain/submission/status-steps.server";
import type { AnswerKey } from "~/domain/submission/submission-key";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { whyNotWritable } from "~/domain/submission/submission-rules";
import { countWordsCached } from "~/language/text/count-words-cached.server";
import { contentOf, isSameContent, noContent } from "~/question-kinds/answer-content";
import { rulesOf } from "~/question-kinds/register";

export type SaveAnswerInput = AnswerKey & AnswerForm;
/** `changed` is false where the text was there already. */
export type SavedAnswer = { revision: number; savedAt: Date; changed: boolean };

async function loadPlace(tx: WriteTransaction, { actor }: CommandContext, input: SaveAnswerInput) {
  const submission = findSubmissionToWrite(tx, input.submissionId);
  if (!submission || !can(actor, "submission.read", submission)) throw notFound();
  requirePermission(actor, "answer.write", submission);
  const review = await reviewSetup(tx, submission.review);
  const session = review.sessions.find(({ number }) => number === input.session);
  const question = review.questions.find(({ number }) => number === input.question);
  if (!session || !question) throw notFound();
  if (question.sessionId !== null && question.sessionId !== session.id) throw notFound();
  if (question.kind !== input.kind) throw notFound();
  const key = { submissionId: input.submissionId, sessionId: session.id, questionId: question.id };
  const objectives = new Set(session.objectives.map(({ number }) => number));
  return { state: submission.state, review, key, objectives, current: findAnswer(tx, key) };
}

type Place = Awaited<ReturnType<typeof loadPlace>>;

function blockingProblems(input: SaveAnswerInput, wordLimit: number | null) {
  const checked = { content: contentOf(input), language: input.language, words: countWordsCached(input), wordLimit };
  return rulesOf(input.kind)
    .problems(checked)
    .filter(({ blocking }) => blocking);
}

function checkRules({ state, review, objectives }: Place, input: SaveAnswerInput): void {
  const reason = whyNotWritable({ state, review });
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  if (input.objectives.some((number) => !objectives.has(number))) throw invalid({ objectives: ["objectiveUnknown"] });
  const blocking = input.complete ? blockingProblems(input, review.wordLimit) : [];
  if (blocking.length > 0) throw invalid({ complete: ["completeOverLimit"] });
}

type Current = Place["current"];

function sameObjectives({ objectives }: NonNullable<Current>, wanted: number[]): boolean {
  const there = new Set(objectives);
  return there.size === new Set(wanted).size && wanted.every((number) => there.has(number));
}

function isSame(current: Current, input: SaveAnswerInput): boolean {
  if (!current) return isSameContent(noContent, input) && input.objectives.length === 0;
  const sameContent = isSameContent(current, input) && current.language === input.language;
  return sameContent && current.complete === input.complete && sameObjectives(current, input.objectives);
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
  const { language, complete } = input;
  const content = contentOf(input);
  const row = { ...content, language, complete, revision, updatedById: savedById, updatedAt: ctx.now };
  const kept = { revision, language, ...content, savedById, savedAt: ctx.now };
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
    const { current, key } = place;
    const there = current?.revision ?? 0;
    if (isSame(current, input)) return { revision: there, savedAt: current?.updatedAt ?? ctx.now, changed: false };
    checkRules(place, input);
    if (current && there !== input.revision) throw conflict(await describeStaleAnswer(tx, current, input));
    const revision = await writeRevision(tx, ctx, { key, current, input });
    await changeStatus(tx, { id: key.submissionId, state: place.state }, { act: "write", now: ctx.now });
    return { revision, savedAt: ctx.now, changed: true };
  });
}
