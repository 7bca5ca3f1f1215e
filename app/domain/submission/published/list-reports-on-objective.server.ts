import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import type { QueryContext } from "~/domain/shared/context";
import { inChunks } from "~/domain/shared/in-chunks";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { listAssociates } from "./list-associates.server";
import { currentVersions } from "./published-access.server";

/** A published submission with those of its answers that name the objective. */
export type ObjectiveReport = {
  number: number;
  participant: ParticipantLink;
  associates: ParticipantLink[];
  answers: { session: number; question: number; label: ReadText }[];
};

type Wanted = { reviewId: string; number: number; language: Language };

const chunkSize = 500;

type NamingAnswer = ObjectiveReport["answers"][number];

/** The answers that name the objective, by version, in their order. */
async function namingAnswers(ctx: QueryContext, { reviewId, number, language }: Wanted) {
  const rows = await ctx.read.frozenAnswer.findMany({
    where: {
      objectives: { some: { objectiveNumber: number } },
      version: { AND: [currentVersions(ctx.actor), { submission: { reviewId } }] },
    },
    orderBy: { position: "asc" },
    select: {
      versionId: true,
      session: { select: { number: true } },
      questionVersion: { select: { label: true, question: { select: { number: true } } } },
    },
  });
  const byVersion = new Map<string, NamingAnswer[]>();
  for (const { versionId, session, questionVersion } of rows) {
    const { label, question } = questionVersion;
    const answers = byVersion.get(versionId) ?? [];
    answers.push({ session: session.number, question: question.number, label: readText(label, language) });
    byVersion.set(versionId, answers);
  }
  return byVersion;
}

/** The published submissions whose latest text names the objective, in the order of the page's language. */
export async function listReportsOnObjective(ctx: QueryContext, wanted: Wanted): Promise<ObjectiveReport[]> {
  const { reviewId, language } = wanted;
  const naming = await namingAnswers(ctx, wanted);
  const versions = await inChunks([...naming.keys()], chunkSize, (chunk) =>
    ctx.read.submissionVersion.findMany({
      where: { id: { in: chunk } },
      select: {
        id: true,
        submission: { select: { id: true, number: true, participant: { select: participantColumns } } },
      },
    }),
  );
  const associates = await listAssociates(ctx, { reviewId, language });
  const reports = versions.map(({ id, submission }) => ({
    number: submission.number,
    participant: toParticipantLink(submission.participant, language),
    associates: associates.get(submission.id) ?? [],
    answers: naming.get(id) ?? [],
  }));
  return orderByParticipant(reports, language, (report) => report.participant);
}
