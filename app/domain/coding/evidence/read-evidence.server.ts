import type { CountedParty, CountedSource } from "~/db/queries/counted-evidence.server";
import { countedExcerpts, countedSources } from "~/db/queries/counted-evidence.server";
import type { EvidenceGroup } from "~/domain/counting/count-participants";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { sortColumns } from "~/language/text/sort-key";
import type { EvidenceFilters } from "~/domain/coding/coding-schema";
import {
  buildMatrix,
  byGroup,
  leastReported,
  shareOf,
  type EvidenceMatrix,
  type MatrixRow,
  type MatrixSource,
  type Share,
} from "~/domain/coding/evidence-matrix";
import { participantClassOf } from "~/domain/participant/participant-link";
import { participantColumns, participantView, type ParticipantView } from "~/domain/coding/participant-view";

export type EvidenceRow = { participant: ParticipantView; cells: number[]; total: number };

export type Evidence = {
  /** The rows of the page, by name within each column of the count. */
  rows: Record<EvidenceGroup, EvidenceRow[]>;
  page: number;
  pages: number;
  /** Of all participants, on whatever page. */
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

/** So many participants are on a page; the file has them all. */
export const evidencePageSize = 100;

type Query = { reviewId: string; filters: EvidenceFilters; language: Language };

type Counted = {
  matrix: EvidenceMatrix;
  /** Column by column, by name in each. */
  rows: CountedRow[];
  reports: number;
  passages: number;
};

type CountedRow = MatrixRow & { group: EvidenceGroup };

function matrixSource([submissionId, lead, confirmed]: CountedSource): MatrixSource {
  const partyOf = ([id, participantClass]: CountedParty) => ({ id, class: participantClassOf(participantClass) });
  return {
    submissionId,
    participant: partyOf(lead),
    associates: confirmed.map((associate) => ({ ...partyOf(associate), confirmed: true })),
  };
}

/** The keys by which names sort, by participant. */
function sortKeysOf(sources: readonly CountedSource[]): Map<string, string> {
  const parties = sources.flatMap(([, lead, confirmed]) => [lead, ...confirmed]);
  return new Map(parties.map(([id, , sortKey]) => [id, sortKey]));
}

/** All who are counted, in the order of their rows. */
async function count(ctx: QueryContext, { reviewId, filters, language }: Query): Promise<Counted> {
  const { session, language: written, kind } = filters;
  const query = { reviewId, session, language: written, kind };
  const sources = await countedSources(ctx.read, { ...query, sort: sortColumns[language] });
  const excerpts = await countedExcerpts(ctx.read, query);
  const passages = excerpts.map(([submissionId, objectives]) => ({ submissionId, objectives }));
  const matrix = buildMatrix(sources.map(matrixSource), passages);
  const keys = sortKeysOf(sources);
  const keyOf = ({ participantId }: MatrixRow) => keys.get(participantId) ?? "";
  const byName = (a: MatrixRow, b: MatrixRow) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)));
  const ordered = byGroup((group) => matrix.rows[group].map((row) => ({ ...row, group })).sort(byName));
  return { matrix, rows: Object.values(ordered).flat(), reports: sources.length, passages: passages.length };
}

async function withNames({ read }: QueryContext, rows: readonly CountedRow[], language: Language) {
  const found = await read.participant.findMany({
    where: { id: { in: rows.map(({ participantId }) => participantId) } },
    select: participantColumns,
  });
  const participants = new Map(found.map((row) => [row.id, participantView(row, language)]));
  return rows.flatMap(({ participantId, ...row }) => {
    const participant = participants.get(participantId);
    return participant ? [{ ...row, participant }] : [];
  });
}

async function objectivesOf({ read }: QueryContext, reviewId: string, session: number | undefined): Promise<number[]> {
  if (session === undefined) return [];
  const rows = await read.sessionObjective.findMany({ where: { session: { reviewId, number: session } } });
  return rows.map(({ objectiveNumber }) => objectiveNumber).sort((a, b) => a - b);
}

/**
 * Who reported on what: participants by objectives, by the excerpts that pass the filters. `page` counts from 1, a page
 * beyond the last is the last; counts and shares are of all participants.
 */
export async function readEvidence(ctx: QueryContext, query: Query & { page?: number }): Promise<Evidence> {
  const { reviewId, filters, language } = query;
  const { matrix, rows, reports, passages } = await count(ctx, query);
  const pages = Math.max(1, Math.ceil(rows.length / evidencePageSize));
  const page = Math.min(query.page ?? 1, pages);
  const onPage = rows.slice((page - 1) * evidencePageSize, page * evidencePageSize);
  const named = await withNames(ctx, onPage, language);
  const sessionObjectives = await objectivesOf(ctx, reviewId, filters.session);
  const objective = filters.objective ?? leastReported(matrix, sessionObjectives);
  return {
    rows: byGroup((column) => named.filter(({ group }) => group === column)),
    page,
    pages,
    distinct: matrix.distinct,
    reports,
    passages,
    objective,
    states: shareOf(matrix, "states", objective),
    stakeholders: shareOf(matrix, "stakeholders", objective),
    sessionObjectives,
  };
}

/** The rows of all participants, in parts: counted when the first part is asked for. */
export async function* allEvidenceRows(ctx: QueryContext, query: Query): AsyncGenerator<EvidenceRow[]> {
  const { rows } = await count(ctx, query);
  for (let at = 0; at < rows.length; at += evidencePageSize) {
    yield await withNames(ctx, rows.slice(at, at + evidencePageSize), query.language);
  }
}
