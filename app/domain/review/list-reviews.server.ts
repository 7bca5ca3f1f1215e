import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { reviewColumns, toReviewSummary, type ReviewSummary } from "./find-review.server";
import { compareReviews } from "./review-rules";

/** Every review: those that receive submissions first, then the youngest. */
export async function listReviews(ctx: QueryContext, language: Language): Promise<ReviewSummary[]> {
  const rows = await ctx.read.review.findMany({ select: reviewColumns });
  return rows.sort(compareReviews(ctx.now)).map((row) => toReviewSummary(row, language));
}
