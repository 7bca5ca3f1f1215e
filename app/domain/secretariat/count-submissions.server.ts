import { participantClassOf } from "~/domain/participant/participant-row";
import { tallyShapeOf, type TallyShape } from "~/domain/participant/participant-groups";
import type { QueryContext } from "~/domain/shared/context";
import { submissionStatuses, type SubmissionStatus } from "~/domain/submission/submission-statuses";
import { findOwnReview } from "./secretariat-access.server";

export type StateCount = { state: SubmissionStatus; counts: Record<TallyShape, number>; total: number };

/**
 * Submissions of a review by status and by class of participant, in the order in which a submission passes through its statuses;
 * states in which there is none are left out.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function countSubmissions(ctx: QueryContext, { review }: { review: string }): Promise<StateCount[]> {
  const reviewId = await findOwnReview(ctx, review);
  const groups = await ctx.read.submission.groupBy({
    by: ["state", "class"],
    where: { reviewId },
    _count: { _all: true },
  });
  const countOf = (state: SubmissionStatus, shape: TallyShape) =>
    groups
      .filter((group) => group.state === state && tallyShapeOf(participantClassOf(group.class)) === shape)
      .reduce((sum, { _count }) => sum + _count._all, 0);
  return submissionStatuses.flatMap((key) => {
    const counts = {
      state: countOf(key, "state"),
      stakeholder: countOf(key, "stakeholder"),
      regional: countOf(key, "regional"),
      un: countOf(key, "un"),
    };
    const total = counts.state + counts.stakeholder + counts.regional + counts.un;
    return total > 0 ? [{ state: key, counts, total }] : [];
  });
}
