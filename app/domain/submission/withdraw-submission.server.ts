import { findDraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { tellMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";
import { dropAnnexes } from "./annex/freeze-annexes.server";
import { changeStatus, setWithdrawn } from "./status-steps.server";
import { isWithdrawable } from "./submission-rules";

/**
 * Withdraws what was sent, as its authors wish: its text can no longer be read, coded or counted; where it was public, a
 * page in its place says that it was there and was withdrawn. Its versions and receipts are kept. It cannot be undone. The
 * same act again changes nothing. The people of the participant are told. What the secretariat took down can be
 * withdrawn too: then it cannot be put back. Of its annexes only what the receipts say is kept: it answers the names under
 * which their files are stored, for the caller to delete.
 * @throws DomainError notFound, forbidden, or conflict with the present status where nothing was sent
 */
export async function withdrawSubmission(ctx: CommandContext, submissionId: string): Promise<string[]> {
  return ctx.write(
    async (tx) => {
      const submission = findDraftToSend(tx, submissionId);
      const belongsTo = submission && { participantId: submission.participantId, reviewId: submission.review.id };
      if (!belongsTo || !can(ctx.actor, "submission.read", belongsTo)) throw notFound();
      requirePermission(ctx.actor, "submission.withdraw", belongsTo);
      const { id, number, state, takenDownReason, versions } = submission;
      if (state === "withdrawn" && takenDownReason === null) return [];
      const latest = versions.at(-1);
      if (!latest || !isWithdrawable(submission)) throw conflict({ state });
      const to = await changeStatus(tx, submission, { act: "withdraw", now: ctx.now });
      await setWithdrawn(tx, id, ctx.now);
      const files = await dropAnnexes(tx, id);
      const detail = { number, version: latest.version, from: state, to };
      const event = { action: "submission.withdraw", subjectType: "Submission", subjectId: id, detail };
      await recordAuditEvent(tx, ctx, event);
      await tellMembers(tx, ctx, { ...latest, submission, template: "submissionWithdrawn" });
      return files;
    },
    { publishes: true },
  );
}
