import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Actor } from "~/permission/actor";
import { idIn, reviewIdsOf } from "~/permission/scopes";

/** The reviews that the actor runs as secretariat. */
function ownReviews(actor: Actor): Prisma.ReviewWhereInput {
  return idIn(reviewIdsOf(actor, "secretariat.read"));
}

/**
 * Identifier of the review under a slug, as far as the actor runs it.
 * @throws DomainError notFound
 */
export async function findOwnReview({ read, actor }: QueryContext, slug: string): Promise<string> {
  const review = await read.review.findFirst({ where: { AND: [{ slug }, ownReviews(actor)] }, select: { id: true } });
  if (!review) throw notFound();
  return review.id;
}
