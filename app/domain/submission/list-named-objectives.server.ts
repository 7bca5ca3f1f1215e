import { toParticipantLink, participantColumns, type ParticipantLink } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import type { Language } from "~/domain/shared/language";
import { confirmedAssociates } from "./confirmed-associates.server";
import { currentVersions } from "./published-access.server";

/** Who stands behind a published text, and for each of its answers the objectives that it names. */
export type SubmissionObjectives = {
  participant: ParticipantLink;
  /** Confirmed associates. */
  associates: ParticipantLink[];
  /** Answers that name no objective are left out. */
  answers: number[][];
};

const chunkSize = 500;

/** For each version, the objectives of each of its answers. */
async function objectivesOf(ctx: QueryContext, versionIds: string[]): Promise<Map<string, number[][]>> {
  const rows = await inChunks(versionIds, chunkSize, (chunk) =>
    ctx.read.frozenAnswer.findMany({
      where: { versionId: { in: chunk }, objectives: { some: {} } },
      select: { versionId: true, objectives: { select: { objectiveNumber: true } } },
    }),
  );
  const byVersion = new Map<string, number[][]>();
  for (const { versionId, objectives } of rows) {
    const answers = byVersion.get(versionId) ?? [];
    answers.push(objectives.map(({ objectiveNumber }) => objectiveNumber));
    byVersion.set(versionId, answers);
  }
  return byVersion;
}

/** What the published submissions of a review name, each in its latest text. */
export async function listNamedObjectives(
  ctx: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<SubmissionObjectives[]> {
  const versions = await ctx.read.submissionVersion.findMany({
    where: { AND: [currentVersions(ctx.actor), { submission: { reviewId } }] },
    orderBy: { submission: { number: "asc" } },
    select: { id: true, submission: { select: { id: true, participant: { select: participantColumns } } } },
  });
  const ids = versions.map(({ id }) => id);
  const named = await objectivesOf(ctx, ids);
  const associates = await confirmedAssociates(ctx, { reviewId, language });
  return versions.map(({ id, submission }) => ({
    participant: toParticipantLink(submission.participant, language),
    associates: associates.get(submission.id) ?? [],
    answers: named.get(id) ?? [],
  }));
}
