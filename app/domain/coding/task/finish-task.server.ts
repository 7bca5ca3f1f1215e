import { listTasksOfText } from "~/db/queries/coding/tasks.server";
import { listExcerptsOfText } from "~/db/queries/find-text-to-code.server";
import { findTextToMark } from "~/db/queries/find-to-mark.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { readableIn } from "~/domain/coding/coding-access.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission, requireSignedIn } from "~/domain/shared/require-permission";

type TextKey = { review: string; frozenAnswerId: string };

async function findOwnTask(tx: WriteTransaction, { actor }: CommandContext, key: TextKey) {
  const text = await readableIn({ read: tx, actor }, key.review, findTextToMark(tx, key.frozenAnswerId));
  requirePermission(actor, "excerpt.create", { reviewId: text.setup.id });
  const { userId: reviewerId } = requireSignedIn(actor);
  const tasks = listTasksOfText(tx, text.id);
  const own = tasks.find((task) => task.reviewerId === reviewerId);
  if (!own) throw notFound();
  return { text, reviewerId, tasks, own };
}

async function setFinished(tx: WriteTransaction, ctx: CommandContext, found: Awaited<ReturnType<typeof findOwnTask>>) {
  const { text, reviewerId, own } = found;
  const finishedAt = own.finishedAt === null ? ctx.now : null;
  await tx.codingTask.updateMany({ where: { frozenAnswerId: text.id, reviewerId }, data: { finishedAt } });
  const action = finishedAt ? "task.finish" : "task.reopen";
  await recordAuditEvent(tx, ctx, { action, subjectType: "FrozenAnswer", subjectId: text.id });
}

/**
 * Says of a text that the person was given that it is coded. The same again changes nothing.
 * @throws DomainError notFound where it was not given to them; forbidden; invalid (`nothingCoded`) where they marked
 * nothing and did not say that there is nothing to mark
 */
export async function finishTask(ctx: CommandContext, key: TextKey): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await findOwnTask(tx, ctx, key);
    const { text, reviewerId, own } = found;
    if (own.finishedAt !== null) return;
    const marked = listExcerptsOfText(tx, text.id).some((excerpt) => excerpt.reviewerId === reviewerId);
    if (!marked && !text.readBy.includes(reviewerId)) throw invalid({ "": ["nothingCoded"] });
    await setFinished(tx, ctx, found);
  });
}

/**
 * Opens a finished text again. The same again changes nothing.
 * @throws DomainError notFound, forbidden; conflict where two have finished it blind and have seen each other's marks
 */
export async function reopenTask(ctx: CommandContext, key: TextKey): Promise<void> {
  await ctx.write(async (tx) => {
    const found = await findOwnTask(tx, ctx, key);
    if (found.own.finishedAt === null) return;
    if (found.own.blind && found.tasks.every(({ finishedAt }) => finishedAt !== null)) throw conflict();
    await setFinished(tx, ctx, found);
  });
}
