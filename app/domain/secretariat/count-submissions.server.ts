import { participantClasses, tallyShapeOf, type TallyShape } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import { submissionStates, type SubmissionState } from "~/domain/submission/submission-schema";
import { findOwnReview } from "./secretariat-access.server";

export type StateCount = { state: SubmissionState; counts: Record<TallyShape, number>; total: number };

function classesOf(shape: TallyShape) {
  return participantClasses.filter((participantClass) => tallyShapeOf(participantClass) === shape);
}

/**
 * Submissions of a review by state and by class of participant, in the order in which a submission passes its states;
 * states in which there is none are left out.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function countSubmissions(ctx: QueryContext, { review }: { review: string }): Promise<StateCount[]> {
  const reviewId = await findOwnReview(ctx, review);
  const countShape = async (shape: TallyShape) => {
    const where = { reviewId, participant: { class: { in: classesOf(shape) } } };
    const groups = await ctx.read.submission.groupBy({ by: ["state"], where, _count: true });
    return new Map(groups.map(({ state, _count }) => [state, _count]));
  };
  const [state, stakeholder, regional, un] = await Promise.all([
    countShape("state"),
    countShape("stakeholder"),
    countShape("regional"),
    countShape("un"),
  ]);
  return submissionStates.flatMap((key) => {
    const counts = {
      state: state.get(key) ?? 0,
      stakeholder: stakeholder.get(key) ?? 0,
      regional: regional.get(key) ?? 0,
      un: un.get(key) ?? 0,
    };
    const total = counts.state + counts.stakeholder + counts.regional + counts.un;
    return total > 0 ? [{ state: key, counts, total }] : [];
  });
}
