import type { Prisma } from "~/db/types";
import type { EvidenceGroup } from "~/domain/counting/count-participants";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { compareIn } from "~/language/format";
import { standingIn } from "~/domain/coding/coding-access.server";
import type { EvidenceFilters } from "~/domain/coding/coding-schema";
import {
  buildMatrix,
  byGroup,
  leastReported,
  shareOf,
  type EvidenceMatrix,
  type Share,
} from "~/domain/coding/evidence-matrix";
import { listSources, type NamedSource } from "./evidence-sources.server";
import type { ParticipantView } from "~/domain/coding/participant-view";

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

/** Texts and excerpts that stand, as far as the filters narrow them to a session and a language. */
function standing({ reviewId, filters: { session, language } }: Asked) {
  return {
    ...standingIn(reviewId),
    ...(session === undefined ? {} : { session }),
    ...(language === undefined ? {} : { language }),
  } satisfies Prisma.ListedTextWhereInput & Prisma.ListedExcerptWhereInput;
}

/** Passages with the objectives under which they are coded. */
async function listPassages({ read }: QueryContext, asked: Asked) {
  const { kind } = asked.filters;
  const ofKind = kind ? { excerpt: { codes: { some: { code: { key: kind, reviewId: asked.reviewId } } } } } : {};
  const rows = await read.listedExcerpt.findMany({
    where: { ...standing(asked), ...ofKind },
    select: { excerptId: true, submissionId: true },
  });
  const coded = await read.excerptCode.findMany({
    where: { code: { reviewId: asked.reviewId, type: "objective" }, excerpt: { listed: standing(asked) } },
    select: { excerptId: true, code: { select: { objectiveNumber: true } } },
  });
  const objectives = new Map<string, number[]>();
  for (const { excerptId, code } of coded) {
    if (code.objectiveNumber === null) continue;
    objectives.set(excerptId, [...(objectives.get(excerptId) ?? []), code.objectiveNumber]);
  }
  return rows.map(({ excerptId, submissionId }) => ({ submissionId, objectives: objectives.get(excerptId) ?? [] }));
}

/** The submissions of which a text passes. */
async function listSubmissionIds({ read }: QueryContext, asked: Asked): Promise<string[]> {
  const rows = await read.listedText.groupBy({ by: ["submissionId"], where: standing(asked) });
  return rows.map(({ submissionId }) => submissionId);
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
  const sources = await listSources(ctx.read, await listSubmissionIds(ctx, input), language);
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
