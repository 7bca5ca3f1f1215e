import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { idIn, participantIdsOf } from "~/permission/scopes";
import { whyNotAlign, type AlignmentObstacle } from "./alignment-rules";
import { findForAlignment, relationOf } from "./find-for-alignment.server";

/** A participant of the reader, and what it can do with the submission. */
export type OwnAlignment = {
  participant: ParticipantLink;
  /** Since when it is aligned, and with which version; null where it is not. */
  aligned: { at: Date; version: number } | null;
  obstacle: AlignmentObstacle | null;
};

export type AlignmentPage = {
  review: { slug: string; timeZone: string };
  number: number;
  version: number;
  lead: ParticipantLink;
  own: OwnAlignment[];
};

const byParticipant = { select: { slug: true, class: true, name: true } } as const;

/**
 * A published submission for those who may align a participant with it.
 * @throws DomainError notFound where nothing of it is public, or it was withdrawn
 */
export async function readAlignment(
  ctx: QueryContext,
  { review, number, language }: { review: string; number: number; language: Language },
): Promise<AlignmentPage> {
  const submission = findForAlignment(ctx.read, ctx, { review, number });
  const participants = await ctx.read.participant.findMany({
    where: { ...idIn(participantIdsOf(ctx.actor, "alignment.declare")), mergedIntoId: null },
    orderBy: { slug: "asc" },
    select: { id: true, ...byParticipant.select, alignments: { where: { submissionId: submission.id } } },
  });
  return {
    review: { slug: submission.review.slug, timeZone: submission.review.timeZone },
    number,
    version: submission.version,
    lead: toParticipantLink(submission.lead, language),
    own: participants.map(({ id, alignments: [stored], ...participant }) => ({
      participant: toParticipantLink(participant, language),
      aligned: stored && !stored.withdrawnAt ? { at: stored.alignedAt, version: stored.version } : null,
      obstacle: whyNotAlign(relationOf(submission, id)),
    })),
  };
}
