import { findSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { can } from "~/permission/can";

/**
 * Identifier of the review under a slug, as far as the actor runs it.
 * @throws DomainError notFound
 */
export async function findOwnReview(ctx: QueryContext, slug: string): Promise<string> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "secretariat.read", { reviewId: found.setup.id })) throw notFound();
  return found.setup.id;
}
