import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import { confirmedAssociates } from "~/domain/counting/participants-behind.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";

/** For each joint submission of a review, by its identifier: the associates who confirmed it, in the order given. */
export async function listAssociates(
  ctx: Pick<QueryContext, "read">,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<Map<string, ParticipantLink[]>> {
  const rows = await ctx.read.submissionAssociate.findMany({
    where: { ...confirmedAssociates.where, submission: { reviewId } },
    orderBy: confirmedAssociates.orderBy,
    select: { submissionId: true, participant: { select: participantColumns } },
  });
  const bySubmission = new Map<string, ParticipantLink[]>();
  for (const { submissionId, participant } of rows) {
    const associates = bySubmission.get(submissionId) ?? [];
    associates.push(toParticipantLink(participant, language));
    bySubmission.set(submissionId, associates);
  }
  return bySubmission;
}
