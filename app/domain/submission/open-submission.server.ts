import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { readReviewCycle } from "~/domain/review/read-review-cycle.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, forbidden, notFound } from "~/domain/shared/domain-error";
import { toLanguage } from "~/language/language";
import { can } from "~/permission/can";
import type { AnswerConflict } from "./answer/answer-conflict";
import { whyNotBegin } from "./submission-rules";

export type OpenSubmissionInput = { reviewId: string; participantId: string };

function requireMember({ actor }: CommandContext, participantId: string): void {
  if (!can(actor, "submission.read", { participantId })) throw notFound();
  if (!can(actor, "submission.open", { participantId })) throw forbidden();
}

async function nextNumber(tx: WriteTransaction, reviewId: string): Promise<number> {
  const highest = await tx.submission.aggregate({ where: { reviewId }, _max: { number: true } });
  return (highest._max.number ?? 0) + 1;
}

/**
 * Begins the submission of a participant to a review that is open. Where there is one already, nothing changes; answers
 * its identifier either way. New answers start in the language of the person who begins.
 * @throws DomainError conflict with the reason where the review takes no new submission.
 */
export async function openSubmission(ctx: CommandContext, input: OpenSubmissionInput): Promise<string> {
  const { reviewId, participantId } = input;
  requireMember(ctx, participantId);
  return ctx.write(async (tx) => {
    const key = { reviewId, participantId, joint: false };
    const found = await tx.submission.findUnique({ where: { reviewId_participantId_joint: key } });
    if (found && found.state !== "invited") return found.id;
    const reason = whyNotBegin(await readReviewCycle(tx, reviewId), ctx.now);
    if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
    const mine = ctx.actor.kind === "user" ? ctx.actor.language : "en";
    const language = toLanguage(mine);
    const times = { updatedAt: ctx.now, state: "draft" };
    const { id, number } = found
      ? await tx.submission.update({ where: { id: found.id }, data: times })
      : await tx.submission.create({
          data: { ...key, ...times, language, createdAt: ctx.now, number: await nextNumber(tx, reviewId) },
        });
    const subject = { subjectType: "Submission", subjectId: id };
    await recordAuditEvent(tx, ctx, { action: "submission.open", ...subject, detail: { number } });
    return id;
  });
}
