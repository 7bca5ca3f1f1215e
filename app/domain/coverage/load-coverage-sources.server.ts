import { toParticipantLink, participantColumns } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import { currentVersions } from "~/domain/submission/published-access.server";
import type { CoverageSource } from "./coverage-rules";

/** The published submissions of a review, as coverage counts them. */
export async function loadCoverageSources(
  ctx: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<CoverageSource[]> {
  const versions = await ctx.read.submissionVersion.findMany({
    where: { AND: [currentVersions(ctx.actor), { submission: { reviewId } }] },
    orderBy: { submission: { number: "asc" } },
    select: {
      frozenAnswers: { select: { objectives: { select: { objectiveNumber: true } } } },
      submission: {
        select: {
          participant: { select: participantColumns },
          associates: {
            where: { confirmedAt: { not: null } },
            select: { participant: { select: participantColumns } },
          },
        },
      },
    },
  });
  return versions.map(({ frozenAnswers, submission }) => ({
    participant: toParticipantLink(submission.participant, language),
    associates: submission.associates.map(({ participant }) => toParticipantLink(participant, language)),
    answers: frozenAnswers.map(({ objectives }) => objectives.map(({ objectiveNumber }) => objectiveNumber)),
  }));
}
