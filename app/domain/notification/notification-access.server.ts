import type { Prisma, Reader } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Permission } from "~/permission/policy";
import { idIn, reviewIdsOf } from "~/permission/scopes";

/**
 * The messages about one review, where the actor holds the permission in it.
 * @throws DomainError notFound
 */
export async function messagesOfReview(
  { read, actor }: { read: Reader } & Pick<QueryContext, "actor">,
  { review, permission }: { review: string; permission: Permission },
): Promise<Prisma.OutboxMessageWhereInput> {
  const where = { slug: review, ...idIn(reviewIdsOf(actor, permission)) };
  const found = await read.review.findFirst({ where, select: { slug: true } });
  if (!found) throw notFound();
  return { params: { path: "$.review", equals: found.slug } };
}
