import { isDeadlineOver } from "~/language/deadline";

/**
 * The deadline of one participant. It is that of the review, unless the secretariat extended it for this participant. An
 * extension never shortens: where the review closes later, that counts. What comes within an extension is in time, unless
 * it was granted as a late admission: then it may be sent, and is marked as late.
 */
export type Extension = { extendedUntil: Date | null; admittedLate: boolean };

/** Nothing was agreed with the participant. */
export const noExtension: Extension = { extendedUntil: null, admittedLate: false };

type Closing = { submissionsCloseAt: Date };

/** Until when this participant may send. */
export function ownDeadline(
  { submissionsCloseAt }: Closing,
  { extendedUntil }: Pick<Extension, "extendedUntil">,
): Date {
  return extendedUntil && extendedUntil > submissionsCloseAt ? extendedUntil : submissionsCloseAt;
}

/**
 * A review as it is for one participant: rules, pages and mails that ask for its deadline get the participant's own one. A
 * time until which late submissions are received counts as long as it is later than that.
 */
export function reviewFor<R extends Closing & { lateUntil: Date | null }>(
  review: R,
  extension: Pick<Extension, "extendedUntil"> | null | undefined,
): R {
  const submissionsCloseAt = ownDeadline(review, extension ?? noExtension);
  const { lateUntil } = review;
  return { ...review, submissionsCloseAt, lateUntil: lateUntil && lateUntil > submissionsCloseAt ? lateUntil : null };
}

/** Whether what this participant sends now is late. */
export function isLate(review: Closing, extension: Extension | null | undefined, now: Date): boolean {
  const { admittedLate, extendedUntil } = extension ?? noExtension;
  const counted = admittedLate ? review.submissionsCloseAt : ownDeadline(review, { extendedUntil });
  return isDeadlineOver(counted, now);
}
