import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import type { WriteTransaction } from "~/db/types";
import { findReviewToManage } from "./participation-access.server";

/** Why a participant stays: what belongs to it in this review. Each has its words under `error:field`. */
async function reasonsToStay(
  tx: WriteTransaction,
  key: { reviewId: string; participantId: string },
): Promise<string[]> {
  const { participantId, reviewId } = key;
  const submissions = await tx.submission.count({ where: key });
  const joined = await tx.submissionAssociate.count({ where: { participantId, submission: { reviewId } } });
  const aligned = await tx.alignment.count({ where: { participantId, withdrawnAt: null, submission: { reviewId } } });
  const open = await tx.invitation.count({ where: { ...key, acceptedAt: null, revokedAt: null } });
  const members = await tx.member.count({ where: { participantId } });
  const reasons: [string, number][] = [
    ["hasSubmission", submissions + joined + aligned],
    ["hasInvitation", open],
    ["hasMember", members],
  ];
  return reasons.flatMap(([reason, count]) => (count > 0 ? [reason] : []));
}

/**
 * Takes a participant off a review to which nothing of it belongs. It stays registered, with its names.
 * @throws DomainError notFound, forbidden; invalid with the reasons why it stays
 */
export async function removeParticipation(
  ctx: CommandContext,
  { review, participant: slug }: { review: string; participant: string },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { id: reviewId } = await findReviewToManage(tx, ctx.actor, review);
      const where = { reviewId, participant: { slug } };
      const found = await tx.participation.findFirst({ where, select: { participantId: true } });
      if (!found) throw notFound();
      const key = { reviewId, participantId: found.participantId };
      const reasons = await reasonsToStay(tx, key);
      if (reasons.length > 0) throw invalid({ "": reasons });
      await tx.participation.delete({ where: { reviewId_participantId: key } });
      const subject = { subjectType: "Review", subjectId: reviewId };
      await recordAuditEvent(tx, ctx, {
        action: "participation.remove",
        ...subject,
        detail: { participant: found.participantId },
      });
    },
    { publishes: true },
  );
}
