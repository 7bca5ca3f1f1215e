import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { asAuthor, findCodingReview } from "~/domain/coding/coding-access.server";
import { findExcerpt } from "./find-excerpt.server";

/** Brings one's own removed excerpt back. @throws DomainError notFound; forbidden for another reviewer's. */
export async function restoreExcerpt(ctx: CommandContext, input: { review: string; excerpt: string }): Promise<void> {
  const { id: reviewId } = await findCodingReview(ctx, input.review);
  await ctx.write(async (tx) => {
    const excerpt = await findExcerpt(tx, { reviewId, excerptId: input.excerpt });
    asAuthor(ctx, excerpt);
    if (!excerpt.removedAt) return;
    const { id } = excerpt;
    await tx.excerpt.update({ where: { id }, data: { removedAt: null } });
    await recordAuditEvent(tx, ctx, { action: "excerpt.restore", subjectType: "Excerpt", subjectId: id });
  });
}
