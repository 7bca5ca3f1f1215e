import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { asAuthor, findCodingReview } from "~/domain/coding/coding-access.server";
import { findExcerpt } from "./find-excerpt.server";

/**
 * Takes one's own excerpt away; `restoreExcerpt` brings it back. Removing it again changes nothing.
 * @throws DomainError notFound; forbidden for another reviewer's; invalid while a paragraph of the report rests on it.
 */
export async function removeExcerpt(ctx: CommandContext, input: { review: string; excerpt: string }): Promise<void> {
  const { id: reviewId } = await findCodingReview(ctx, input.review);
  await ctx.write(async (tx) => {
    const excerpt = await findExcerpt(tx, { reviewId, excerptId: input.excerpt });
    asAuthor(ctx, excerpt);
    if (excerpt.removedAt) return;
    if (excerpt.citations.length > 0) throw invalid({ "": ["excerptCited"] });
    const { id } = excerpt;
    await tx.excerpt.update({ where: { id }, data: { removedAt: ctx.now } });
    await recordAuditEvent(tx, ctx, { action: "excerpt.remove", subjectType: "Excerpt", subjectId: id });
  });
}
