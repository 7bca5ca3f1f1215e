import type { Prisma } from "~/db/types";
import type { EvidenceGroup } from "~/domain/report/count-evidence";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import { compareIn } from "~/i18n/format";
import { currentExcerpts, currentTexts } from "./coding-access.server";
import type { EvidenceFilters } from "./coding-schema";
import { buildMatrix, byGroup, leastReported, shareOf, type EvidenceMatrix, type Share } from "./evidence-matrix";
import { listSources, type NamedSource } from "./evidence-sources.server";
import type { ParticipantView } from "./participant-view";

export type EvidenceRow = { participant: ParticipantView; cells: number[]; total: number };

export type Evidence = {
  /** By name within each column of the count. */
  rows: Record<EvidenceGroup, EvidenceRow[]>;
  distinct: Record<EvidenceGroup, number[]>;
  reports: number;
  passages: number;
  /** The objective of which the share is said in words: the one asked for, or the least reported on. */
  objective: number;
  states: Share;
  stakeholders: Share;
  /** Objectives of the session that is looked at. */
  sessionObjectives: number[];
};

type Asked = { reviewId: string; filters: EvidenceFilters; language: Language };

function narrowed({ session, language }: EvidenceFilters): Prisma.FrozenAnswerWhereInput {
  return {
    ...(session === undefined ? {} : { session: { number: session } }),
    ...(language === undefined ? {} : { language }),
  };
}

async function listPassages({ read }: QueryContext, { reviewId, filters }: Asked) {
  const kind = filters.kind ? { codes: { some: { code: { key: filters.kind, reviewId } } } } : {};
  const rows = await read.excerpt.findMany({
    where: { AND: [currentExcerpts(reviewId), { frozenAnswer: narrowed(filters) }, kind] },
    select: {
      frozenAnswer: { select: { version: { select: { submissionId: true } } } },
      codes: { where: { code: { type: "objective" } }, select: { code: { select: { objectiveNumber: true } } } },
    },
  });
  return rows.map(({ frozenAnswer, codes }) => ({
    submissionId: frozenAnswer.version.submissionId,
    objectives: codes.flatMap(({ code }) => code.objectiveNumber ?? []),
  }));
}

async function objectivesOf({ read }: QueryContext, reviewId: string, session: number | undefined): Promise<number[]> {
  if (session === undefined) return [];
  const rows = await read.sessionObjective.findMany({ where: { session: { reviewId, number: session } } });
  return rows.map(({ objectiveNumber }) => objectiveNumber).sort((a, b) => a - b);
}

function named(matrix: EvidenceMatrix, sources: readonly NamedSource[], language: Language) {
  const everybody = sources.flatMap(({ participant, associates }) => [participant, ...associates]);
  const participants = new Map<string, ParticipantView>(everybody.map((one) => [one.id, one]));
  const compare = compareIn(language);
  return byGroup((group) =>
    matrix.rows[group]
      .flatMap(({ participantId, cells, total }) => {
        const participant = participants.get(participantId);
        return participant ? [{ participant, cells, total }] : [];
      })
      .sort((a, b) => compare(a.participant.name, b.participant.name)),
  );
}

/** Who reported on what: participants by objectives, by the excerpts that pass the filters. */
export async function readEvidence(ctx: QueryContext, input: Asked): Promise<Evidence> {
  const { reviewId, filters, language } = input;
  const texts = { AND: [currentTexts(reviewId), narrowed(filters)] };
  const sources = await listSources(ctx.read, { versions: { some: { frozenAnswers: { some: texts } } } }, language);
  const passages = await listPassages(ctx, input);
  const matrix = buildMatrix(sources, passages);
  const sessionObjectives = await objectivesOf(ctx, reviewId, filters.session);
  const objective = filters.objective ?? leastReported(matrix, sessionObjectives);
  return {
    rows: named(matrix, sources, language),
    distinct: matrix.distinct,
    reports: sources.length,
    passages: passages.length,
    objective,
    states: shareOf(matrix, "states", objective),
    stakeholders: shareOf(matrix, "stakeholders", objective),
    sessionObjectives,
  };
}
