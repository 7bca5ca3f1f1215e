import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { getTeamToManage } from "~/domain/submission/team-of-submission.server";

/**
 * Whether nothing that a participant sends to a review leaves without clearance: a setting of its team. The same again
 * changes nothing.
 * @throws DomainError notFound, forbidden
 */
export async function requireClearance(
  ctx: CommandContext,
  { submissionId, required }: { submissionId: string; required: boolean },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { participantId, review } = await getTeamToManage(tx, ctx.actor, submissionId);
    const where = { reviewId: review.id, participantId, clearanceRequired: !required };
    const { count } = await tx.participation.updateMany({ where, data: { clearanceRequired: required } });
    if (count === 0) return;
    const action = required ? "clearance.require" : "clearance.makeOptional";
    await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: submissionId });
  });
}
