import { findQueueCounts } from "~/db/queries/secretariat/queue-counts.server";
import { listQueueRows, type QueueColumns } from "~/db/queries/list-queue-rows.server";
import { toDate } from "~/db/queries/values";
import type { Prisma } from "~/db/types";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/language/language";
import { findScreenedReview, screenedSubmissions } from "./screening-access.server";
import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { grantingAct } from "~/domain/submission/return-request/return-request-rules";
import { sentStatuses, type SentStatus } from "~/domain/submission/submission-statuses";
import { isSentStatus, waitingStatuses } from "./screening-rules";
import type { QueueQuery } from "./screening-schema";

export const queuePageSize = 25;

export type QueueRow = {
  versionId: string;
  participant: ParticipantLink;
  joint: boolean;
  state: SentStatus;
  /** Why the secretariat removed it from public view; null where it did not. */
  takenDownReason: string | null;
  /** What is to be said of a text that staff entered. */
  entryMark: EntryMark | null;
  version: number;
  submittedAt: Date;
  late: boolean;
  wordCount: number;
  /** The languages of its answers. */
  languages: Language[];
  /** Who is screening it; null where nobody is. */
  screener: string | null;
};

/** A submission that its authors ask for. */
export type AskedBack = { versionId: string; participant: ParticipantLink; at: Date };

export type Queue = {
  rows: QueueRow[];
  /** Submissions that fit the filters, on all pages. */
  total: number;
  page: number;
  pages: number;
  /** What authors ask for, the longest waiting first. */
  returnRequests: AskedBack[];
  /** Submissions of the review by state, whatever the filters. */
  counts: Record<SentStatus, number>;
};

type QueueListQuery = { reviewId: string; query: QueueQuery; language: Language };

function filtersOf({ reviewId, query }: QueueListQuery): Prisma.SubmissionWhereInput {
  return {
    reviewId,
    state: query.state ?? { in: [...waitingStatuses] },
    ...(query.class ? { class: query.class } : {}),
    ...(query.language ? { versions: { some: { frozenAnswers: { some: { language: query.language } } } } } : {}),
  };
}

/** The counts by status, and what authors ask for, as far as it can be returned. */
function readCounts({ read }: QueryContext, { reviewId, language }: Pick<QueueListQuery, "reviewId" | "language">) {
  const { counts, requests } = findQueueCounts(read, reviewId);
  const countOf = (state: SentStatus) => counts[state] ?? 0;
  return {
    counts: Object.fromEntries(sentStatuses.map((state) => [state, countOf(state)])) as Queue["counts"],
    returnRequests: requests
      .filter(({ state }) => grantingAct(state) !== null)
      .map(({ at, versionId, participant }) => ({
        versionId,
        at: toDate(at),
        participant: toParticipantLink(participant, language),
      })),
  };
}

/** The submissions by the time their latest version came in, the oldest first. */
async function loadRows({ read }: QueryContext, where: Prisma.SubmissionWhereInput, page: number) {
  const found = await read.submission.findMany({
    where,
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
    skip: (page - 1) * queuePageSize,
    take: queuePageSize,
    select: { id: true },
  });
  return listQueueRows(
    read,
    found.map(({ id }) => id),
  );
}

function toRow({ state, onBehalf, ...row }: QueueColumns, language: Language): QueueRow[] {
  if (!isSentStatus(state)) return [];
  return [
    {
      ...row,
      state,
      entryMark: entryMarkOf(onBehalf),
      screener: state === "screening" ? row.screener : null,
      participant: toParticipantLink(row.participant, language),
      joint: row.joint === 1,
      late: row.late === 1,
      submittedAt: toDate(row.submittedAt),
      languages: row.languages.filter(isLanguage).sort(),
    },
  ];
}

/** How many submissions fit the filters: where they ask for statuses alone, as many as are counted in these. */
async function countFitting(
  { read }: QueryContext,
  { where, query, counts }: { where: Prisma.SubmissionWhereInput; query: QueueQuery; counts: Queue["counts"] },
): Promise<number> {
  if (query.class || query.language) return read.submission.count({ where });
  const asked = query.state ? [query.state] : waitingStatuses;
  return asked.reduce((sum, state) => sum + counts[state], 0);
}

/**
 * The submissions of a review that were sent, the longest waiting first, 25 a page: those that wait for the secretariat,
 * or those in the status asked for.
 * @throws DomainError notFound where the actor does not screen the review
 */
export async function listQueue(
  ctx: QueryContext,
  { review, query, language }: { review: string; query: QueueQuery; language: Language },
): Promise<Queue> {
  const { id: reviewId } = await findScreenedReview(ctx, review);
  const where = { AND: [screenedSubmissions(ctx.actor), filtersOf({ reviewId, query, language })] };
  const { counts, returnRequests } = readCounts(ctx, { reviewId, language });
  const total = await countFitting(ctx, { where, query, counts });
  const pages = Math.max(1, Math.ceil(total / queuePageSize));
  const page = Math.min(query.page, pages);
  const rows = await loadRows(ctx, where, page);
  return { rows: rows.flatMap((row) => toRow(row, language)), total, page, pages, counts, returnRequests };
}

/** How many submissions of a review wait for a decision that the actor may take; 0 where they take none. */
export function countWaiting({ read, actor }: Pick<QueryContext, "read" | "actor">, reviewId: string): Promise<number> {
  return read.submission.count({
    where: { AND: [screenedSubmissions(actor), { reviewId, state: { in: [...waitingStatuses] } }] },
  });
}
