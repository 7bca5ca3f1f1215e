import {
  countedExcerpts,
  countedSources,
  type CountedParty,
  type CountedSource,
} from "~/db/queries/counted-evidence.server";
import type { EvidenceFilters } from "~/domain/coding/coding-schema";
import type { CountedParticipant } from "~/domain/counting/count-participants";
import {
  allObjectives,
  buildMatrix,
  leastAddressed,
  type MatrixRow,
  type MatrixSource,
  type ObjectiveMatrix,
  type ObjectiveShares,
} from "~/domain/counting/objective-matrix";
import { columnOf, groupOf, participantGroups } from "~/domain/participant/participant-groups";
import { toParticipantView, type ParticipantView } from "~/domain/participant/participant-presenters";
import { participantClassOf, participantNameColumns } from "~/domain/participant/participant-row";
import { getSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { sortColumns } from "~/language/text/sort-key";

export type EvidenceRow = MatrixRow<ParticipantView>;

/** The objectives coded: who reported on what, as reviewers marked it. */
export type Evidence = ObjectiveMatrix<ParticipantView> & {
  page: number;
  pages: number;
  reports: number;
  passages: number;
  /** The shares that are said in words: of the objective asked for, or the one that the fewest addressed. */
  said: ObjectiveShares;
  /** Objectives of the session that is looked at. */
  sessionObjectives: number[];
};

/** Participants on a page; the file has them all. */
export const evidencePageSize = 100;

type EvidenceQuery = { reviewId: string; filters: EvidenceFilters; language: Language };

/** A participant before its name is read; its identifier tells it from others. */
type Party = CountedParticipant & { sortKey: string };

const partyOf = ([id, participantClass, sortKey]: CountedParty): Party => ({
  slug: id,
  class: participantClassOf(participantClass),
  sortKey,
});

/** Group by group, by name in each. */
function inOrder(rows: MatrixRow<Party>[]): MatrixRow<Party>[] {
  const rank = ({ participant }: MatrixRow<Party>) => participantGroups.indexOf(groupOf(participant.class));
  const byKey = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return rows.sort((a, b) => rank(a) - rank(b) || byKey(a.participant.sortKey, b.participant.sortKey));
}

type Counted = {
  matrix: ObjectiveMatrix<Party>;
  /** Column by column, by name in each. */
  rows: MatrixRow<Party>[];
  reports: number;
  passages: number;
};

function sourceOf([, lead, confirmed]: CountedSource, items: number[][]): MatrixSource<Party> {
  return { participant: partyOf(lead), associates: confirmed.map(partyOf), items };
}

/** All who are counted, in the order of their rows. */
function count(ctx: QueryContext, { reviewId, filters, language }: EvidenceQuery): Counted {
  const { session, language: written, kind } = filters;
  const query = { reviewId, session, language: written, kind };
  const sources = countedSources(ctx.read, { ...query, sort: sortColumns[language] });
  const excerpts = countedExcerpts(ctx.read, query);
  const items = new Map<string, number[][]>(sources.map(([submissionId]) => [submissionId, []]));
  for (const [submissionId, objectives] of excerpts) items.get(submissionId)?.push(objectives);
  const matrix = buildMatrix(
    sources.map((source) => sourceOf(source, items.get(source[0]) ?? [])),
    { objectives: allObjectives, order: inOrder },
  );
  const rows = [...matrix.rows.states, ...matrix.rows.stakeholders, ...matrix.rows.others];
  return { matrix, rows, reports: sources.length, passages: excerpts.length };
}

async function withNames({ read }: QueryContext, rows: MatrixRow<Party>[], language: Language): Promise<EvidenceRow[]> {
  const found = await read.participant.findMany({
    where: { id: { in: rows.map(({ participant }) => participant.slug) } },
    select: participantNameColumns,
  });
  const participants = new Map(found.map((row) => [row.id, toParticipantView(row, language)]));
  return rows.flatMap(({ participant: { slug: id }, ...row }) => {
    const participant = participants.get(id);
    return participant ? [{ ...row, participant }] : [];
  });
}

async function objectivesOf(ctx: QueryContext, reviewId: string, session: number | undefined): Promise<number[]> {
  if (session === undefined) return [];
  const { sessions } = await getSetup(ctx, reviewId);
  return sessions.find(({ number }) => number === session)?.objectives.map(({ number }) => number) ?? [];
}

/** The shares of the objective asked for; else of the least addressed one, of the session's where one is looked at. */
function sharesToSay(shares: readonly ObjectiveShares[], asked: number | undefined, ofSession: readonly number[]) {
  const among = ofSession.length > 0 ? shares.filter(({ objective }) => ofSession.includes(objective)) : shares;
  const said = shares.find(({ objective }) => objective === asked) ?? leastAddressed(among);
  if (!said) throw new Error("The matrix has no objectives");
  return said;
}

/**
 * Who reported on what: participants by objectives, by the excerpts that pass the filters. `page` counts from 1, a page
 * beyond the last is the last; counts and shares are of all participants.
 */
export async function readEvidence(ctx: QueryContext, query: EvidenceQuery & { page?: number }): Promise<Evidence> {
  const { reviewId, filters, language } = query;
  const { matrix, rows, reports, passages } = count(ctx, query);
  const pages = Math.max(1, Math.ceil(rows.length / evidencePageSize));
  const page = Math.min(query.page ?? 1, pages);
  const named = await withNames(ctx, rows.slice((page - 1) * evidencePageSize, page * evidencePageSize), language);
  const inColumn = (column: string) => named.filter(({ participant }) => columnOf(participant.class) === column);
  const sessionObjectives = await objectivesOf(ctx, reviewId, filters.session);
  return {
    rows: { states: inColumn("states"), stakeholders: inColumn("stakeholders"), others: inColumn("others") },
    shares: matrix.shares,
    page,
    pages,
    reports,
    passages,
    said: sharesToSay(matrix.shares, filters.objective, sessionObjectives),
    sessionObjectives,
  };
}

/** The rows of all participants, in parts: counted when the first part is asked for. */
export async function* allEvidenceRows(ctx: QueryContext, query: EvidenceQuery): AsyncGenerator<EvidenceRow[]> {
  const { rows } = count(ctx, query);
  for (let at = 0; at < rows.length; at += evidencePageSize) {
    yield await withNames(ctx, rows.slice(at, at + evidencePageSize), query.language);
  }
}
