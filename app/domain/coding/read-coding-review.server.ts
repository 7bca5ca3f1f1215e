import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { can } from "~/permission/can";
import { findCodingReview } from "./coding-access.server";

export type CodingReview = {
  id: string;
  slug: string;
  title: string;
  /** What the person may do here beside reading. */
  mayCode: boolean;
  mayDraft: boolean;
  mayScreen: boolean;
};

/** The review in which one codes, and the places that are open to the person. @throws DomainError notFound */
export async function readCodingReview(
  ctx: QueryContext,
  input: { review: string; language: Language },
): Promise<CodingReview> {
  const { id, slug, shortTitle } = await findCodingReview(ctx, input.review);
  const subject = { reviewId: id };
  return {
    id,
    slug,
    title: textOf(shortTitle, input.language),
    mayCode: can(ctx.actor, "excerpt.create", subject),
    mayDraft: can(ctx.actor, "report.readDraft", subject),
    mayScreen: can(ctx.actor, "screening.read", subject),
  };
}
