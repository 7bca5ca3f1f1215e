import { getSetup } from "./review-setup.server";
import { findReview } from "./find-review.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readZoneName, type ZoneName } from "./zone-name";
import { setupInLanguage } from "./setup-in-language";
import type { ReviewSetup } from "./review-setup.server";

/** The dates of a review that respondents put into their calendars. */
export type ReviewDates = {
  slug: string;
  title: string;
  place: string;
  timeZone: string;
  zoneName: ZoneName;
  opensAt: Date;
  /** Of the reader, where it differs from that of the review. */
  deadline: Date;
  lateUntil: Date | null;
  /** The first and the last day; null where it is not known. */
  meeting: readonly [string, string] | null;
  commentsCloseAt: Date | null;
};

type Own = { submissionsCloseAt: Date; lateUntil: Date | null };

export function toReviewDates(setup: ReviewSetup, own: Own, language: Language): ReviewDates {
  const { slug, timeZone, opensAt, meetingOn, meetingEndsOn, commentsCloseAt } = setup;
  const { shortTitle, place } = setupInLanguage(setup, language);
  return {
    ...{ slug, timeZone, opensAt, commentsCloseAt },
    title: shortTitle.text,
    place: place.text,
    zoneName: readZoneName(setup.zoneName, language),
    deadline: own.submissionsCloseAt,
    lateUntil: own.lateUntil,
    meeting: meetingOn === null ? null : [meetingOn, meetingEndsOn ?? meetingOn],
  };
}

/**
 * The dates of a review that the public knows.
 * @throws DomainError notFound
 */
export async function readReviewDates(
  ctx: QueryContext,
  { review, language }: { review: string; language: Language },
): Promise<ReviewDates> {
  const { id } = await findReview(ctx, { slug: review, language });
  const setup = await getSetup(ctx, id);
  return toReviewDates(setup, setup, language);
}
