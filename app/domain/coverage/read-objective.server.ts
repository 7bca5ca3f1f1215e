import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, participantColumns, type ParticipantLink } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/domain/shared/language";
import { currentVersions } from "~/domain/submission/published-access.server";
import { readText, type ReadText } from "~/domain/translation/localized-text";
import type { ObjectiveShares } from "./coverage-rules";
import { buildCoverage } from "./coverage-rules";
import { loadCoverageSources } from "./load-coverage-sources.server";

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
  shares: ObjectiveShares | null;
  reports: ObjectiveReport[];
};

type Wanted = { reviewId: string; number: number; language: Language };

async function listReports(ctx: QueryContext, { reviewId, number, language }: Wanted): Promise<ObjectiveReport[]> {
  const naming = { objectives: { some: { objectiveNumber: number } } };
  const rows = await ctx.read.submissionVersion.findMany({
    where: { AND: [currentVersions(ctx.actor), { submission: { reviewId }, frozenAnswers: { some: naming } }] },
    select: {
      submission: {
        select: {
          number: true,
          participant: { select: participantColumns },
          associates: {
            where: { confirmedAt: { not: null } },
            orderBy: { position: "asc" },
            select: { participant: { select: participantColumns } },
          },
        },
      },
      frozenAnswers: {
        where: naming,
        orderBy: { position: "asc" },
        select: {
          session: { select: { number: true } },
          questionVersion: { select: { label: true, question: { select: { number: true } } } },
        },
      },
    },
  });
  const reports = rows.map(({ submission, frozenAnswers }) => ({
    number: submission.number,
    participant: toParticipantLink(submission.participant, language),
    associates: submission.associates.map(({ participant }) => toParticipantLink(participant, language)),
    answers: frozenAnswers.map(({ session, questionVersion }) => ({
      session: session.number,
      question: questionVersion.question.number,
      label: readText(questionVersion.label, language),
    })),
  }));
  return orderByParticipant(reports, language, (report) => report.participant);
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
  const sources = await loadCoverageSources(ctx, { reviewId, language });
  return {
    number,
    label: readText(row.label, language),
    title: readText(row.title, language),
    sessions: row.sessions.map(({ session }) => ({ number: session.number, label: readText(session.label, language) })),
    shares: buildCoverage(sources, { objectives: [number], language }).shares[0] ?? null,
    reports: await listReports(ctx, wanted),
  };
}
