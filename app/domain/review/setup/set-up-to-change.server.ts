import { type AnswersOfReview, countAnswersOfReview } from "~/db/queries/answered/count-answers.server";
import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { seenMark } from "./changed-fields";
import { type OwnSetUp, readOwnSetUp } from "./own-set-up.server";

/** The set-up of a review inside the transaction that changes it, and how much of the review is answered. */
export type SetUpToChange = OwnSetUp & { reviewId: string; answered: AnswersOfReview };

/** @throws DomainError notFound where the actor does not set it up */
export async function setUpToChange(tx: WriteTransaction, ctx: CommandContext, slug: string): Promise<SetUpToChange> {
  const own = await readOwnSetUp({ ...ctx, read: tx }, slug);
  const reviewId = own.setup.id;
  return { ...own, reviewId, answered: countAnswersOfReview(tx, reviewId) };
}

/**
 * Nobody has begun to answer: what the order of sessions and questions is, and which numbers they have, can change without
 * leading anybody to another question than the one on their page.
 */
export function canRenumber({ answered }: { answered: AnswersOfReview }): boolean {
  return answered.submissions === 0;
}

/** @throws DomainError invalid where it was changed by another person since the page with this mark was opened */
export function requireAsSeen(shown: unknown, seen: string): void {
  if (seen !== "" && seen !== seenMark(shown)) throw invalid({ "": ["setUpChanged"] });
}
