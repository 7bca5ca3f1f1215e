import type { Reader } from "~/db/types";
import type { SetupKey } from "~/domain/review/kept-by-revision.server";
import { closedOrMissing } from "./text/closed-text.server";
import { findSetup, reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { notFound } from "~/domain/shared/domain-error";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";

type Asking = { read: Reader; actor: Actor };

/** The review at this address, where the actor may read its excerpts; otherwise it is as if it were not there. */
export async function findCodingReview(ctx: Asking, slug: string): Promise<ReviewSetup> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "excerpt.read", { reviewId: found.setup.id })) throw notFound();
  return found.setup;
}

type Coded = {
  frozenAnswerId: string;
  accepted: boolean;
  submission: { withdrawn: boolean; review: SetupKey & { slug: string } };
};

/**
 * A text or an excerpt that was found, with the set-up of its review, where the actor reads that review and it belongs
 * to the one at the address. Reviewers read what the secretariat accepted and nobody withdrew, old versions included.
 * @throws DomainError notFound; conflict for a text that was open once and is closed now
 */
export async function readableIn<T extends Coded>(
  { read, actor }: Asking,
  slug: string,
  found: T | null,
): Promise<T & { setup: ReviewSetup }> {
  if (!found) throw notFound();
  const { frozenAnswerId, accepted, submission } = found;
  const { review, withdrawn } = submission;
  if (review.slug !== slug || !can(actor, "excerpt.read", { reviewId: review.id })) throw notFound();
  if (!accepted || withdrawn) throw closedOrMissing(read, { reviewId: review.id, frozenAnswerId });
  return { ...found, setup: await reviewSetup(read, review) };
}

/**
 * The texts that no newer version supersedes, of those that reviewers read, and the excerpts in them: what is coded and
 * counted.
 */
export function currentTextsOf(reviewId: string): { reviewId: string; current: true } {
  return { reviewId, current: true };
}
