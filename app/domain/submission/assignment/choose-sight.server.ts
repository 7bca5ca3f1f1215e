import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { getTeamToManage } from "../team-of-submission.server";

/**
 * Whether the drafters of a submission see all of it, or what was given to them. It holds from their next page or save
 * on. The same again changes nothing.
 * @throws DomainError notFound, forbidden
 */
export async function chooseSight(
  ctx: CommandContext,
  { submissionId, all }: { submissionId: string; all: boolean },
): Promise<void> {
  await ctx.write(async (tx) => {
    await getTeamToManage(tx, ctx.actor, submissionId);
    const where = { id: submissionId, draftersSeeAll: !all };
    const { count } = await tx.submission.updateMany({ where, data: { draftersSeeAll: all } });
    if (count === 0) return;
    const action = all ? "assignment.openAll" : "assignment.closeAll";
    await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: submissionId });
  });
}
