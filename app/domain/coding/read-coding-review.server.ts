import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { can } from "~/permission/can";
import { findCodingReview } from "./coding-access.server";

export type CodingReview = {
  id: string;
  slug: string;
  title: string;
  /** IANA; the clock of its pages. */
  timeZone: string;
  /** The person may do more here than read. */
  mayCode: boolean;
};

/** The review in which one codes. @throws DomainError notFound */
export async function readCodingReview(
  ctx: QueryContext,
  input: { review: string; language: Language },
): Promise<CodingReview> {
  const { id, slug, shortTitle, timeZone } = await findCodingReview(ctx, input.review);
  return {
    id,
    slug,
    title: textOf(shortTitle, input.language),
    timeZone,
    mayCode: can(ctx.actor, "excerpt.create", { reviewId: id }),
  };
}
