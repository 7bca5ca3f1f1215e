import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { scopeOf } from "~/permission/can";
import type { Actor } from "~/permission/actor";

/** The reviews that the actor runs as secretariat. */
function ownReviews(actor: Actor): Prisma.ReviewWhereInput {
  const ids = scopeOf(actor, "secretariat.read").flatMap((scope) => (scope.reach === "review" ? scope.reviewIds : []));
  return { id: { in: ids } };
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
