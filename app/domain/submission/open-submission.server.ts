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

export type OpenSubmissionInput = { reviewId: string; participantId: string };

function requireMember({ actor }: CommandContext, participantId: string): void {
  if (!can(actor, "submission.read", { participantId })) throw notFound();
  requirePermission(actor, "submission.open", { participantId });
}

async function nextNumber(tx: WriteTransaction, reviewId: string): Promise<number> {
  const highest = await tx.submission.aggregate({ where: { reviewId }, _max: { number: true } });
  return (highest._max.number ?? 0) + 1;
}

type NewSubmission = { reviewId: string; participantId: string; joint: boolean; language: Language };

async function create(tx: WriteTransaction, { now }: CommandContext, submission: NewSubmission) {
  const state = transitionOf("none", "open")?.to ?? "draft";
  const number = await nextNumber(tx, submission.reviewId);
  return tx.submission.create({ data: { ...submission, state, number, createdAt: now, updatedAt: now } });
}

/**
 * Begins the submission of a participant to a review that is open. Where there is one already, nothing changes; answers
 * its identifier either way. New answers start in the language of the person who begins.
 * @throws DomainError conflict with the reason where the review takes no new submission.
 */
export async function openSubmission(ctx: CommandContext, input: OpenSubmissionInput): Promise<string> {
  const { reviewId, participantId } = input;
  return ctx.write(async (tx) => {
    requireMember(ctx, participantId);
    const key = { reviewId, participantId, joint: false };
    const found = await tx.submission.findUnique({ where: { reviewId_participantId_joint: key } });
    if (found && !transitionOf(found.state, "open")) return found.id;
    const where = { reviewId_participantId: { reviewId, participantId } };
    const extension = await tx.participation.findUnique({ where, select: { extendedUntil: true, admittedLate: true } });
    const reason = whyNotBegin(reviewFor(await readReviewCycle(tx, reviewId), extension), ctx.now);
    if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
    const mine = ctx.actor.kind === "user" ? ctx.actor.language : "en";
    const language = toLanguage(mine);
    const { id, number } = found ?? (await create(tx, ctx, { ...key, language }));
    if (found) await changeStatus(tx, found, { act: "open", now: ctx.now });
    const subject = { subjectType: "Submission", subjectId: id };
    await recordAuditEvent(tx, ctx, { action: "submission.open", ...subject, detail: { number } });
    return id;
  });
}
