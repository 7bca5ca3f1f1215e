import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { addParticipations } from "../add-participations.server";
import { findReviewToManage } from "../participation-access.server";

/**
 * Adds one registered State or body to a review. Nothing changes where it takes part already.
 * @throws DomainError notFound, forbidden
 */
export async function addKnown(
  ctx: CommandContext,
  { review, participant }: { review: string; participant: string },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { id: reviewId } = await findReviewToManage(tx, ctx.actor, review);
      const found = await tx.participant.findFirst({
        where: { slug: participant, mergedIntoId: null },
        select: { id: true },
      });
      if (!found) throw notFound();
      const added = await addParticipations(tx, { reviewId, participantIds: [found.id], at: ctx.now });
      const subject = { subjectType: "Review", subjectId: reviewId };
      await recordAuditEvent(tx, ctx, {
        action: "participation.add",
        ...subject,
        detail: { participant: found.id, added },
      });
    },
    { publishes: true },
  );
}
