import type { Reader } from "~/db/types";
import { notFound } from "~/domain/shared/domain-error";

/** The phase and the instants of a review that decide on what can be sent to it. */
export type ReviewCycle = { id: string; phase: string; opensAt: Date; submissionsCloseAt: Date };

const columns = { id: true, phase: true, opensAt: true, submissionsCloseAt: true } as const;

/** @throws DomainError notFound */
export async function readReviewCycle(reader: Reader, reviewId: string): Promise<ReviewCycle> {
  const review = await reader.review.findUnique({ where: { id: reviewId }, select: columns });
  if (!review) throw notFound();
  return review;
}
