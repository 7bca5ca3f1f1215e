import type { Prisma } from "~/db/types";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import type { MatrixSource } from "~/domain/counting/objective-matrix";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import type { Language } from "~/language/language";
import { listAssociates } from "./list-associates.server";
import { currentVersions } from "./published-access.server";

/** Who a published text is by, and for each of its answers the objectives that it names; answers that name none are left out. */
export type SubmissionObjectives = MatrixSource<ParticipantLink>;

const chunkSize = 500;

type Answers = Prisma.FrozenAnswerWhereInput;

/** For each version, the objectives of each of those of its answers. */
async function objectivesOf(ctx: QueryContext, versionIds: string[], answers: Answers) {
  const rows = await inChunks(versionIds, chunkSize, (chunk) =>
    ctx.read.frozenAnswer.findMany({
      where: { ...answers, versionId: { in: chunk }, objectives: { some: {} } },
      select: { versionId: true, objectives: { select: { objectiveNumber: true } } },
    }),
  );
  const byVersion = new Map<string, number[][]>();
  for (const { versionId, objectives } of rows) {
    const named = byVersion.get(versionId) ?? [];
    named.push(objectives.map(({ objectiveNumber }) => objectiveNumber));
    byVersion.set(versionId, named);
  }
  return byVersion;
}

/** Answers to the questions of one session, or in one language. */
export type AnswerChoice = { session?: number | undefined; language?: Language | undefined };

type Wanted = { reviewId: string; language: Language; only?: AnswerChoice | undefined };

function answersOf({ session, language }: AnswerChoice): Answers {
  return { ...(session ? { session: { number: session } } : {}), ...(language ? { language } : {}) };
}

/** What the published submissions of a review name, each in its latest text; only those with such an answer, if so. */
export async function listNamedObjectives(ctx: QueryContext, wanted: Wanted): Promise<SubmissionObjectives[]> {
  const { reviewId, language, only } = wanted;
  const answers = answersOf(only ?? {});
  const holding = only ? { frozenAnswers: { some: answers } } : {};
  const versions = await ctx.read.submissionVersion.findMany({
    where: { AND: [currentVersions(ctx.actor), { submission: { reviewId } }, holding] },
    orderBy: { submission: { number: "asc" } },
    select: { id: true, submission: { select: { id: true, participant: { select: participantColumns } } } },
  });
  const ids = versions.map(({ id }) => id);
  const named = await objectivesOf(ctx, ids, answers);
  const associates = await listAssociates(ctx, { reviewId, language });
  return versions.map(({ id, submission }) => ({
    participant: toParticipantLink(submission.participant, language),
    associates: associates.get(submission.id) ?? [],
    items: named.get(id) ?? [],
  }));
}
