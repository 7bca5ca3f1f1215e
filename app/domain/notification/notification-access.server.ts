import type { Prisma } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { scopeOf } from "~/permission/can";
import type { Permission } from "~/permission/policy";

/**
 * The messages about one review, where the actor holds the permission in it.
 * @throws DomainError notFound
 */
export async function messagesOfReview(
  { read, actor }: QueryContext,
  { review, permission }: { review: string; permission: Permission },
): Promise<Prisma.OutboxMessageWhereInput> {
  const ids = scopeOf(actor, permission).flatMap((scope) => (scope.reach === "review" ? scope.reviewIds : []));
  const found = await read.review.findFirst({ where: { slug: review, id: { in: ids } }, select: { slug: true } });
  if (!found) throw notFound();
  return { params: { path: "$.review", equals: found.slug } };
}
