import type { Prisma } from "~/db/types";
import { acceptedVersion } from "~/domain/counting/accepted-submissions.server";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { forbidden, notFound } from "~/domain/shared/domain-error";
import type { QueryContext } from "~/domain/shared/context";
import type { SignedInUser } from "~/permission/actor";
import { can } from "~/permission/can";

/** The review at this address, where the actor may read its excerpts; otherwise it is as if it were not there. */
export async function findCodingReview(ctx: Pick<QueryContext, "read" | "actor">, slug: string): Promise<ReviewSetup> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "excerpt.read", { reviewId: found.setup.id })) throw notFound();
  return found.setup;
}

/** Answers of a review that the secretariat accepted and nobody withdrew: what reviewers read, old versions included. */
export function readableTexts(reviewId: string): Prisma.FrozenAnswerWhereInput {
  return { version: { AND: [acceptedVersion, { submission: { reviewId } }] } };
}

/**
 * The texts that no newer version supersedes, of those that reviewers read, and the excerpts in them: what is coded and
 * counted.
 */
export function currentTextsOf(reviewId: string): { reviewId: string; current: true } {
  return { reviewId, current: true };
}

/** The actor as one who codes in this review. */
export function asReviewer({ actor }: Pick<QueryContext, "actor">, reviewId: string): SignedInUser {
  if (actor.kind === "visitor" || !can(actor, "excerpt.create", { reviewId })) throw forbidden();
  return actor;
}

/** Refuses everybody but the reviewer who made the excerpt. */
export function asAuthor(
  { actor }: Pick<QueryContext, "actor">,
  excerpt: { reviewId: string; reviewerId: string },
): void {
  const subject = { reviewId: excerpt.reviewId, authorId: excerpt.reviewerId };
  if (!can(actor, "excerpt.change", subject)) throw forbidden();
}
