import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { userIdOf } from "~/permission/actor";
import { getSubmissionToWrite } from "../submission-access.server";

/**
 * Says of what was given to the actor that it is done, or not done after all. The same again changes nothing.
 * @throws DomainError notFound where it was not given to them, or was removed in the meantime
 */
export async function markAssignment(
  ctx: CommandContext,
  { submissionId, assignment: id, done }: { submissionId: string; assignment: string; done: boolean },
): Promise<void> {
  await ctx.write(async (tx) => {
    await getSubmissionToWrite(tx, ctx.actor, submissionId);
    const found = await tx.assignment.findFirst({ where: { id, submissionId, userId: userIdOf(ctx.actor) ?? "" } });
    if (!found) throw notFound();
    if ((found.doneAt !== null) === done) return;
    await tx.assignment.update({ where: { id }, data: { doneAt: done ? ctx.now : null } });
    const action = done ? "assignment.finish" : "assignment.reopen";
    await recordAuditEvent(tx, ctx, { action, subjectType: "User", subjectId: found.userId });
  });
}
