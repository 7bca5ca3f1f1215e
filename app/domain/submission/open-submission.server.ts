import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { reviewFor } from "~/domain/participation/own-deadline";
import { readReviewCycle } from "~/domain/review/find-review.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { type Language, toLanguage } from "~/language/language";
import { can } from "~/permission/can";
import type { AnswerConflict } from "./answer/answer-conflict";
import { changeStatus } from "./status-steps.server";
import { whyNotBegin } from "./submission-rules";
import { transitionOf } from "./submission-statuses";

/** `joint`: a joint submission, beside the participant's own, of which there is one. */
export type OpenSubmissionInput = { reviewId: string; participantId: string; joint?: boolean };

function requireMember({ actor }: CommandContext, participantId: string): void {
  if (!can(actor, "submission.read", { participantId })) throw notFound();
  requirePermission(actor, "submission.open", { participantId });
}

async function nextNumber(tx: WriteTransaction, reviewId: string): Promise<number> {
  const highest = await tx.submission.aggregate({ where: { reviewId }, _max: { number: true } });
  return (highest._max.number ?? 0) + 1;
}

/** A joint submission that was begun and in which nothing was done: the same act again does not begin another. */
const unused = { state: "draft", associates: { none: {} }, answers: { none: {} } };

type NewSubmission = { reviewId: string; participantId: string; joint: boolean; language: Language };

/**
 * Begins a submission, or the one that was only invited, within the caller's transaction. Permission and conditions are
 * the caller's to check.
 */
export async function beginSubmission(
  tx: WriteTransaction,
  ctx: CommandContext,
  { found, ...submission }: NewSubmission & { found: { id: string; number: number; state: string } | null },
): Promise<{ id: string; number: number }> {
  if (!found) return create(tx, ctx, submission);
  await changeStatus(tx, found, { act: "open", now: ctx.now });
  return found;
}

async function create(tx: WriteTransaction, { now }: CommandContext, submission: NewSubmission) {
  const state = transitionOf("none", "open")?.to ?? "draft";
  const number = await nextNumber(tx, submission.reviewId);
  return tx.submission.create({ data: { ...submission, state, number, createdAt: now, updatedAt: now } });
}

/**
 * Begins the submission of a participant to a review that is open and in which it takes part. Where it has one of its own
 * already, nothing changes; a joint one is begun each time, unless the last is not used yet. Answers its identifier either way. New answers start in the language of the person who begins.
 * @throws DomainError conflict with the reason where the review takes no new submission.
 */
export async function openSubmission(ctx: CommandContext, input: OpenSubmissionInput): Promise<string> {
  const { reviewId, participantId, joint = false } = input;
  return ctx.write(async (tx) => {
    requireMember(ctx, participantId);
    const key = { reviewId, participantId, joint };
    const found = await tx.submission.findFirst({ where: joint ? { ...key, ...unused } : key });
    if (found && !transitionOf(found.state, "open")) return found.id;
    const where = { reviewId_participantId: { reviewId, participantId } };
    const part = await tx.participation.findUnique({ where, select: { extendedUntil: true, admittedLate: true } });
    const review = reviewFor(await readReviewCycle(tx, reviewId), part);
    const reason = part ? whyNotBegin(review, ctx.now) : "notTakingPart";
    if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
    const mine = ctx.actor.kind === "user" ? ctx.actor.language : "en";
    const language = toLanguage(mine);
    const { id, number } = await beginSubmission(tx, ctx, { ...key, language, found });
    const subject = { subjectType: "Submission", subjectId: id };
    await recordAuditEvent(tx, ctx, { action: "submission.open", ...subject, detail: { number } });
    return id;
  });
}
