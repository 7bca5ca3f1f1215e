import { listExcerptsOfText } from "~/db/queries/find-text-to-code.server";
import { findTextToMark } from "~/db/queries/find-to-mark.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { readableIn } from "~/domain/coding/coding-access.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid } from "~/domain/shared/domain-error";
import { requirePermission, requireSignedIn } from "~/domain/shared/require-permission";

type TextKey = { review: string; frozenAnswerId: string };

/** The text, for a person who codes in its review. */
async function findTextToRead(tx: WriteTransaction, { actor }: CommandContext, key: TextKey) {
  const text = await readableIn({ read: tx, actor }, key.review, findTextToMark(tx, key.frozenAnswerId));
  requirePermission(actor, "excerpt.create", { reviewId: text.setup.id });
  const { userId: reviewerId } = requireSignedIn(actor);
  return { ...text, reviewerId, read: text.readBy.includes(reviewerId) };
}

/**
 * Notes that the person has read a text and found nothing to mark in it. Noting it again changes nothing.
 * @throws DomainError notFound, forbidden; conflict on a superseded version and one that is closed to reviewers; invalid where the person has marked a passage
 */
export async function markAsRead(ctx: CommandContext, key: TextKey): Promise<void> {
  await ctx.write(async (tx) => {
    const { id: frozenAnswerId, reviewerId, superseded, read } = await findTextToRead(tx, ctx, key);
    if (read) return;
    if (superseded) throw conflict({ superseded: true });
    if (listExcerptsOfText(tx, frozenAnswerId).some((excerpt) => excerpt.reviewerId === reviewerId))
      throw invalid({ "": ["textHasExcerpts"] });
    await tx.textReading.create({ data: { frozenAnswerId, reviewerId, readAt: ctx.now } });
    const subject = { subjectType: "FrozenAnswer", subjectId: frozenAnswerId };
    await recordAuditEvent(tx, ctx, { action: "text.read", ...subject });
  });
}

/** Undoes that the person found nothing to mark. @throws DomainError notFound, forbidden */
export async function markAsUnread(ctx: CommandContext, key: TextKey): Promise<void> {
  await ctx.write(async (tx) => {
    const { id: frozenAnswerId, reviewerId, read } = await findTextToRead(tx, ctx, key);
    if (!read) return;
    await forgetReading(tx, { frozenAnswerId, reviewerId });
    const subject = { subjectType: "FrozenAnswer", subjectId: frozenAnswerId };
    await recordAuditEvent(tx, ctx, { action: "text.unread", ...subject });
  });
}

/** A person who marks a passage in a text no longer has it as read with nothing to mark. */
export async function forgetReading(
  tx: WriteTransaction,
  { frozenAnswerId, reviewerId }: { frozenAnswerId: string; reviewerId: string },
): Promise<void> {
  await tx.textReading.deleteMany({ where: { frozenAnswerId, reviewerId } });
}
