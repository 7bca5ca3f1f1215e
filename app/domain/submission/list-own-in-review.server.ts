import { listSubmissionHeads } from "~/db/queries/find-submission-head.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { compareIn } from "~/language/format";
import { participantIdsOf } from "~/permission/scopes";
import { ownerOf, type SubmissionOwner } from "./submission-owner";
import { statusOf } from "./submission-statuses";
import type { SubmissionHead } from "./submission-head.server";
import { entryMarkOf } from "./on-behalf/on-behalf-rules";
import { levelOf } from "~/domain/counting/publication-level";

/** A submission of the reader's own, as a public page leads to it. */
export type OwnInReview = { id: string; owner: SubmissionOwner } & Pick<
  SubmissionHead,
  "state" | "takenDownReason" | "late" | "sentLevel" | "entryMark"
>;

/** What the reader acts for, for the public pages of a review. */
export type OwnPart = { submissions: OwnInReview[]; respondent: boolean };

/**
 * What the participants of the reader write or have sent in a review. A visitor has nothing, and costs no query: the
 * pages that show it are kept for visitors alone.
 */
export function listOwnInReview(
  { read, actor }: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): OwnPart {
  if (actor.kind === "visitor" || actor.memberships.length === 0) return { submissions: [], respondent: false };
  const scope = participantIdsOf(actor, "submission.read");
  const ids = Array.isArray(scope) ? scope : actor.memberships.map(({ participantId }) => participantId);
  const compare = compareIn(language);
  const submissions = listSubmissionHeads(read, ids)
    .filter(({ review }) => review.id === reviewId)
    .map(({ id, participant, state, takenDownReason, late, latest, onBehalf }) => ({
      ...{ id, takenDownReason, late, owner: ownerOf(participant, language), entryMark: entryMarkOf(onBehalf) },
      state: statusOf(state) ?? "draft",
      sentLevel: latest && levelOf(latest.level),
    }))
    .sort((one, other) => compare(one.owner.name, other.owner.name));
  return { submissions, respondent: true };
}
