import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, participantColumns, type ParticipantLink } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { inChunks } from "~/domain/shared/in-chunks";
import type { Language } from "~/domain/shared/language";
import { confirmedAssociates } from "~/domain/submission/confirmed-associates.server";
import { currentVersions } from "~/domain/submission/published-access.server";
import { readText, type ReadText } from "~/domain/translation/localized-text";
import { countSubmitters } from "~/domain/submission/count-submitters.server";
import { coverageGroupOf, participantsBehind, type CoverageGroup, type ObjectiveShares } from "./coverage-rules";

/** A published submission with those of its answers that name the objective. */
export type ObjectiveReport = {
  number: number;
  participant: ParticipantLink;
  associates: ParticipantLink[];
  answers: { session: number; question: number; label: ReadText }[];
};

export type ObjectiveRecord = {
  number: number;
  label: ReadText;
  title: ReadText;
  /** The thematic sessions of the review that take it up. */
  sessions: { number: number; label: ReadText }[];
  shares: ObjectiveShares;
  reports: ObjectiveReport[];
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

async function listReports(ctx: QueryContext, wanted: Wanted): Promise<ObjectiveReport[]> {
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
  const associates = await confirmedAssociates(ctx, { reviewId, language });
  const reports = versions.map(({ id, submission }) => ({
    number: submission.number,
    participant: toParticipantLink(submission.participant, language),
    associates: associates.get(submission.id) ?? [],
    answers: naming.get(id) ?? [],
  }));
  return orderByParticipant(reports, language, (report) => report.participant);
}

type Submitters = Awaited<ReturnType<typeof countSubmitters>>;

/** How many of those who submitted stand behind the reports, group by group. */
function sharesOf(objective: number, reports: ObjectiveReport[], submitters: Submitters): ObjectiveShares {
  const behind = new Map(reports.flatMap(participantsBehind).map((participant) => [participant.slug, participant]));
  const { state = 0, stakeholder = 0, regional = 0, un = 0 } = submitters;
  const share = (group: CoverageGroup, of: number) => ({
    count: [...behind.values()].filter((participant) => coverageGroupOf(participant) === group).length,
    of,
  });
  return {
    objective,
    states: share("states", state),
    stakeholders: share("stakeholders", stakeholder),
    others: share("others", regional + un),
  };
}

/**
 * An objective as a review took it up: where it was discussed and who reported on it.
 * @throws DomainError notFound
 */
export async function readObjective(ctx: QueryContext, wanted: Wanted): Promise<ObjectiveRecord> {
  const { reviewId, number, language } = wanted;
  const row = await ctx.read.objective.findUnique({
    where: { number },
    include: {
      sessions: {
        where: { session: { reviewId } },
        orderBy: { session: { number: "asc" } },
        select: { session: { select: { number: true, label: true } } },
      },
    },
  });
  if (!row) throw notFound();
  const reports = await listReports(ctx, wanted);
  const submitters = await countSubmitters(ctx, { reviewId, filters: {} });
  return {
    number,
    label: readText(row.label, language),
    title: readText(row.title, language),
    sessions: row.sessions.map(({ session }) => ({ number: session.number, label: readText(session.label, language) })),
    shares: sharesOf(number, reports, submitters),
    reports,
  };
}
