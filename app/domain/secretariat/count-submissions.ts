import { participantClassOf } from "~/domain/participant/participant-row";
import { tallyShapeOf, type TallyShape } from "~/domain/participant/participant-groups";
import { submissionStatuses, type SubmissionStatus } from "~/domain/submission/submission-statuses";

export type StateCount = { state: SubmissionStatus; counts: Record<TallyShape, number>; total: number };

type Groups = readonly [state: string, participantClass: string, count: number][];

/**
 * Submissions of a review by status and by class of participant, in the order in which a submission passes through its statuses;
 * statuses in which there is none are left out.
 */
export function toStateCounts(groups: Groups): StateCount[] {
  const countOf = (state: SubmissionStatus, shape: TallyShape) =>
    groups
      .filter(([of, participantClass]) => of === state && tallyShapeOf(participantClassOf(participantClass)) === shape)
      .reduce((sum, [, , count]) => sum + count, 0);
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
