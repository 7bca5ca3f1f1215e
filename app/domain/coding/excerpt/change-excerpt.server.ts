import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { asAuthor, findCodingReview } from "~/domain/coding/coding-access.server";
import type { ChangedExcerpt } from "~/domain/coding/coding-schema";
import { codeIds, findExcerpt } from "./find-excerpt.server";

/**
 * Gives one's own excerpt other codes and another note.
 * @throws DomainError notFound, also for a removed one; forbidden for another reviewer's; invalid for unknown codes.
 */
export async function changeExcerpt(ctx: CommandContext, input: ChangedExcerpt & { review: string }): Promise<void> {
  const { id: reviewId } = await findCodingReview(ctx, input.review);
  await ctx.write(async (tx) => {
    const excerpt = await findExcerpt(tx, { reviewId, excerptId: input.excerpt });
    asAuthor(ctx, excerpt);
    if (excerpt.removedAt) throw notFound();
    const { id } = excerpt;
    const codes = await codeIds(tx, reviewId, input.codes);
    await tx.excerptCode.deleteMany({ where: { excerptId: id } });
    await tx.excerptCode.createMany({ data: codes.map((codeId) => ({ excerptId: id, codeId })) });
    await tx.excerpt.update({ where: { id }, data: { note: input.note, updatedAt: ctx.now } });
    const detail = { codes: codes.length, codesBefore: excerpt.codes.length };
    await recordAuditEvent(tx, ctx, { action: "excerpt.change", subjectType: "Excerpt", subjectId: id, detail });
  });
}
