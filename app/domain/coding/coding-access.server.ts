import type { Prisma, Reader } from "~/db/types";
import { acceptedVersion } from "~/domain/counting/accepted-submissions.server";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { notFound } from "~/domain/shared/domain-error";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";

/** The review at this address, where the actor may read its excerpts; otherwise it is as if it were not there. */
export async function findCodingReview(ctx: { read: Reader; actor: Actor }, slug: string): Promise<ReviewSetup> {
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
