import type { WriteTransaction } from "~/db/types";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { can } from "~/permission/can";

/**
 * The review under a slug, whose participants the actor may see.
 * @throws DomainError notFound
 */
export async function findReviewOfParticipants(ctx: QueryContext, slug: string): Promise<ReviewSetup> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "participant.read", { reviewId: found.setup.id })) throw notFound();
  return found.setup;
}

const managedColumns = {
  id: true,
  slug: true,
  title: true,
  phase: true,
  timeZone: true,
  zoneName: true,
  opensAt: true,
  submissionsCloseAt: true,
} as const;

/**
 * The same for those who change them, inside a transaction.
 * @throws DomainError notFound; forbidden for those who only read
 */
export async function findReviewToManage(tx: WriteTransaction, actor: QueryContext["actor"], slug: string) {
  const review = await tx.review.findUnique({ where: { slug }, select: managedColumns });
  if (!review || !can(actor, "participant.read", { reviewId: review.id })) throw notFound();
  requirePermission(actor, "participant.manage", { reviewId: review.id });
  return review;
}

export type ManagedReview = Awaited<ReturnType<typeof findReviewToManage>>;
