import { isDeadlineOver } from "~/language/deadline";
import { reviewPhases, type ReviewPhase } from "./review-schema";

/**
 * A review is one cycle of one region: it opens for submissions at an instant, closes at another, and goes through the
 * phases preparation, open, closed, analysis, drafting, consultation and final.
 */
export type ReviewTimes = { phase: string; opensAt: Date; submissionsCloseAt: Date };

/** The phase of a stored review; an unknown one is read as preparation, which opens nothing. */
export function reviewPhaseOf(stored: string): ReviewPhase {
  return reviewPhases.find((phase) => phase === stored) ?? "preparation";
}

/** Submissions are received: the phase says so and the deadline is not over. */
export function isReceiving(review: ReviewTimes, now: Date): boolean {
  return review.phase === "open" && review.opensAt <= now && !isDeadlineOver(review.submissionsCloseAt, now);
}

/** Those that receive submissions first, by deadline; then the others, the youngest first. */
export function compareReviews(now: Date): (one: ReviewTimes, other: ReviewTimes) => number {
  return (one, other) => {
    const [first, second] = [isReceiving(one, now), isReceiving(other, now)];
    if (first !== second) return first ? -1 : 1;
    const difference = one.submissionsCloseAt.getTime() - other.submissionsCloseAt.getTime();
    return first ? difference : -difference;
  };
}
