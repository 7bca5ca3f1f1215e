import { setUpDocument } from "~/domain/review/document/export/set-up-document";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { reviewPhaseOf } from "~/domain/review/review-rules";
import type { ReviewPhase } from "~/domain/review/review-schema";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { storedFacts, type StoredFacts } from "~/domain/review/stored-facts.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { can } from "~/permission/can";

/** A review as those who set it up see it: as it is stored, and as its document. */
export type OwnSetUp = { setup: ReviewSetup; facts: StoredFacts; document: ReviewDocument; phase: ReviewPhase };

/**
 * The set-up of a review for the pages on which it is changed: one statement where it is in memory. The document has no
 * bodies, codes and outlines: see set-up-document.ts.
 * @throws DomainError notFound where the actor does not set it up
 */
export async function readOwnSetUp(ctx: QueryContext, slug: string): Promise<OwnSetUp> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "review.setUp", { reviewId: found.setup.id })) throw notFound();
  const { setup } = found;
  const facts = await storedFacts(ctx.read, setup);
  return { setup, facts, document: setUpDocument({ setup, facts }), phase: reviewPhaseOf(setup.phase) };
}
