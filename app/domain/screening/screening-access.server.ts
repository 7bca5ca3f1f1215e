import type { Prisma } from "~/db/types";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";
import { idIn, reviewIdsOf } from "~/permission/scopes";
import { sentStatuses } from "~/domain/submission/submission-statuses";

/** The reviews whose submissions the actor may screen. */
export function screenedReviews(actor: Actor): Prisma.ReviewWhereInput {
  return idIn(reviewIdsOf(actor, "screening.read"));
}

/** The submissions of such a review that have been sent at least once; drafts stay with their authors. */
export function screenedSubmissions(actor: Actor): Prisma.SubmissionWhereInput {
  return { review: screenedReviews(actor), sentAt: { not: null }, state: { in: [...sentStatuses] } };
}

/**
 * The review under a slug, as far as the actor screens it.
 * @throws DomainError notFound
 */
export async function findScreenedReview(ctx: QueryContext, slug: string): Promise<ReviewSetup> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "screening.read", { reviewId: found.setup.id })) throw notFound();
  return found.setup;
}
