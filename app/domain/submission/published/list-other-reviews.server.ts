import { submissionsNaming } from "~/domain/counting/participants-behind.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { publishedSubmissions } from "./published-access.server";

/** Another review to which a participant contributed; `submissions` counts those that are published. */
export type OtherReview = { slug: string; title: ReadText; submissions: number };

type Query = { slug: string; reviewId: string; language: Language };

/**
 * The other reviews for which submissions of a participant, or joint ones that it confirmed, can be read, the latest
 * first.
 */
export async function listOtherReviews(
  { read, actor }: QueryContext,
  { slug, reviewId, language }: Query,
): Promise<OtherReview[]> {
  const its = { ...publishedSubmissions(actor), withdrawnAt: null, ...submissionsNaming({ slug }) };
  const rows = await read.review.findMany({
    where: { id: { not: reviewId }, submissions: { some: its } },
    orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
    select: { slug: true, title: true, _count: { select: { submissions: { where: its } } } },
  });
  return rows.map(({ slug: review, title, _count }) => ({
    slug: review,
    title: readText(title, language),
    submissions: _count.submissions,
  }));
}
