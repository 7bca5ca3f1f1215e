import type { Prisma } from "~/db/types";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { forbidden, notFound } from "~/domain/shared/domain-error";
import { can, scopeOf } from "~/permission/can";
import type { Actor } from "~/permission/actor";
import type { Permission } from "~/permission/policy";
import { screenedStates } from "./screening-rules";

function screenedReviewIds(actor: Actor): string[] {
  return scopeOf(actor, "screening.read").flatMap((scope) => (scope.reach === "review" ? scope.reviewIds : []));
}

/** The reviews whose submissions the actor may screen. */
export function screenedReviews(actor: Actor): Prisma.ReviewWhereInput {
  return { id: { in: screenedReviewIds(actor) } };
}

/** The submissions of such a review that have been sent at least once; drafts stay with their authors. */
export function screenedSubmissions(actor: Actor): Prisma.SubmissionWhereInput {
  return { reviewId: { in: screenedReviewIds(actor) }, sentAt: { not: null }, state: { in: [...screenedStates] } };
}

/** The frozen versions that the actor may screen: all those sent, whatever their submission is at now. */
export function screenedVersions(actor: Actor): Prisma.SubmissionVersionWhereInput {
  return { submission: { review: screenedReviews(actor) } };
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

/** @throws DomainError forbidden for what is in sight but not the actor's to do. */
export function demand(actor: Actor, permission: Permission, reviewId: string): void {
  if (!can(actor, permission, { reviewId })) throw forbidden();
}
