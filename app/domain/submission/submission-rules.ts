/**
 * A submission is what one participant sends to one review. It is drafted by the participant's members, frozen and
 * receipted when the focal point submits it, and screened by the secretariat, which accepts it or returns it with a
 * reason. A returned submission is corrected and submitted again as its next version.
 *
 * Answers are written while the review is open and the submission is with its participant. The deadline concerns
 * sending: what was begun in time stays writable, so that nothing typed is lost, but is not accepted any more. A returned
 * submission may be sent after the deadline and is then marked late.
 */

type Cycle = { phase: string; opensAt: Date; submissionsCloseAt: Date };
type Standing = { state: string; review: Cycle };

/** Why a submission cannot be begun, written or sent; each has its words in `respond:closed`. */
export const closedReasons = [
  "notOpenYet",
  "deadlinePassed",
  "reviewClosed",
  "sent",
  "published",
  "withdrawn",
] as const;
export type ClosedReason = (typeof closedReasons)[number];

const withParticipant = new Set(["invited", "draft", "in-clearance", "returned"]);

/** Whether the secretariat has still to decide on what was sent. */
export function awaitsDecision(state: string): boolean {
  return state === "submitted" || state === "screening";
}

/** Why no answer can be written now; null where it can. */
export function whyNotWritable({ state, review }: Standing): ClosedReason | null {
  if (state === "withdrawn") return "withdrawn";
  if (state === "published") return "published";
  if (!withParticipant.has(state)) return "sent";
  if (review.phase === "preparation") return "notOpenYet";
  if (state === "returned" && review.phase !== "final") return null;
  return review.phase === "open" ? null : "reviewClosed";
}

/** Why the submission cannot be sent now; null where it can. */
export function whyNotSubmittable(standing: Standing, now: Date): ClosedReason | null {
  const closed = whyNotWritable(standing);
  if (closed || standing.state === "returned") return closed;
  return isAfterDeadline(standing.review, now) ? "deadlinePassed" : null;
}

/** Why no submission to this review can be begun now; null where one can. */
export function whyNotBegin(review: Cycle, now: Date): ClosedReason | null {
  if (review.phase === "preparation" || now < review.opensAt) return "notOpenYet";
  if (review.phase !== "open") return "reviewClosed";
  return isAfterDeadline(review, now) ? "deadlinePassed" : null;
}

/** From the instant of the deadline on. */
export function isAfterDeadline(review: Pick<Cycle, "submissionsCloseAt">, now: Date): boolean {
  return now >= review.submissionsCloseAt;
}

export type AnswerProgress = "not-started" | "in-progress" | "complete";

/** How far an answer is: without words it is not started, and complete only where its authors say so. */
export function progressOf(answer: { text: string; complete: boolean } | undefined): AnswerProgress {
  if (!answer || answer.text.trim() === "") return "not-started";
  return answer.complete ? "complete" : "in-progress";
}
