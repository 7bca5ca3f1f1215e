import type { Prisma, Reader } from "~/db/types";
import { notFound } from "~/domain/shared/domain-error";
import type { Actor } from "~/permission/actor";
import { idIn, reviewIdsOf } from "~/permission/scopes";

/** The reviews whose excerpts the actor may read. */
function reviewScope(actor: Actor): Prisma.ReviewWhereInput {
  return idIn(reviewIdsOf(actor, "excerpt.read"));
}

/** The review at this address, where the actor may read its excerpts; otherwise it is as if it were not there. */
export async function findCodingReview({ read, actor }: { read: Reader; actor: Actor }, slug: string) {
  const review = await read.review.findFirst({ where: { slug, ...reviewScope(actor) } });
  if (!review) throw notFound();
  return review;
}

/** Answers of a review that the secretariat accepted and nobody withdrew: what reviewers read, old versions included. */
export function readableTexts(reviewId: string): Prisma.FrozenAnswerWhereInput {
  return { version: { decisions: { some: { decision: "accepted" } }, submission: { reviewId, withdrawnAt: null } } };
}

/** Of the texts listed, those of them that no newer version supersedes, and of the excerpts, those that stand in them: what is coded and counted. */
export function standingIn(reviewId: string): { reviewId: string; standing: true } {
  return { reviewId, standing: true };
}
