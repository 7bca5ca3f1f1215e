import type { KnownName } from "~/domain/participant/match-names";
import { findSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { can } from "~/permission/can";
import { knownNames } from "./known-names.server";

/**
 * All who can be named in the record of a meeting, without what only the server needs.
 * @throws DomainError notFound where the actor does not record it
 */
export async function listKnownNames(
  ctx: QueryContext,
  { review, language }: { review: string; language: Language },
): Promise<KnownName[]> {
  const found = await findSetup(ctx, review);
  if (!found || !can(ctx.actor, "meeting.record", { reviewId: found.setup.id })) throw notFound();
  return knownNames(ctx.read, { reviewId: found.setup.id, language }).map(({ id: _, ...known }) => known);
}
