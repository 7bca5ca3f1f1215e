import { reviewFor } from "~/domain/participation/own-deadline";
import { toReviewDates, type ReviewDates } from "~/domain/review/review-dates.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { getSubmissionHead } from "./submission-head.server";

/**
 * The dates of the review of a submission, with the deadline of its participant.
 * @throws DomainError notFound
 */
export async function readOwnDates(
  ctx: QueryContext,
  { submissionId, language }: { submissionId: string; language: Language },
): Promise<ReviewDates> {
  const row = await getSubmissionHead(ctx, submissionId);
  return toReviewDates(row.setup, reviewFor(row.setup, row.extension), language);
}
