import { findSubmissionHead } from "~/db/queries/find-submission-head.server";
import type { Reader } from "~/db/types";
import { reviewSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import { notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";

/** Whose team it is, and the review of the submission from which it is managed. */
export type Team = {
  participantId: string;
  participantName: unknown;
  state: string;
  inClearance: boolean;
  review: ReviewSetup;
};

/**
 * The team behind a submission, for those who manage it.
 * @throws DomainError notFound where the actor may not read the submission, forbidden where they do not manage the team
 */
export async function getTeamToManage(tx: Reader, actor: Actor, submissionId: string): Promise<Team> {
  const found = findSubmissionHead(tx, submissionId);
  if (!found || !can(actor, "submission.read", { participantId: found.participantId })) throw notFound();
  const { participantId, participant, state, inClearance } = found;
  requirePermission(actor, "team.manage", { participantId });
  return {
    participantId,
    participantName: participant.name,
    state,
    inClearance,
    review: await reviewSetup(tx, found.review),
  };
}
