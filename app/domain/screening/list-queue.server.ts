import { listQueueFacts, type QueueFacts } from "~/db/queries/list-queue-facts.server";
import type { Prisma } from "~/db/types";
import { participantColumns } from "~/domain/participant/participant-row";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import { isLanguage, type Language } from "~/language/language";
import { findScreenedReview, screenedSubmissions } from "./screening-access.server";
import type { SentStatus } from "~/domain/submission/submission-statuses";
import { isSentStatus, waitingStatuses } from "./screening-rules";
import type { QueueQuery } from "./screening-schema";

export const queuePageSize = 25;

export type QueueRow = {
  versionId: string;
  participant: ParticipantLink;
  joint: boolean;
  state: SentStatus;
  version: number;
  submittedAt: Date;
  late: boolean;
  wordCount: number;
  /** The languages of its answers. */
  languages: Language[];
  /** Who is screening it; null where nobody is. */
  screener: string | null;
};

export type Queue = {
  rows: QueueRow[];
  /** Submissions that fit the filters, on all pages. */
  total: number;
  page: number;
  pages: number;
  /** Submissions of the review by state, whatever the filters. */
  counts: Record<SentStatus, number>;
};

type Wanted = { reviewId: string; query: QueueQuery; language: Language };

function filtersOf({ reviewId, query }: Wanted): Prisma.SubmissionWhereInput {
  return {
    reviewId,
    state: query.state ?? { in: [...waitingStatuses] },
    ...(query.class ? { class: query.class } : {}),
    ...(query.language ? { versions: { some: { frozenAnswers: { some: { language: query.language } } } } } : {}),
  };
}

async function countStates({ read, actor }: QueryContext, reviewId: string): Promise<Queue["counts"]> {
  const where = { AND: [screenedSubmissions(actor), { reviewId }] };
  const groups = await read.submission.groupBy({ by: ["state"], where, _count: true });
  const countOf = (state: SentStatus) => groups.find((group) => group.state === state)?._count ?? 0;
  return {
    submitted: countOf("submitted"),
    screening: countOf("screening"),
    returned: countOf("returned"),
    accepted: countOf("accepted"),
    published: countOf("published"),
    "accepted-not-public": countOf("accepted-not-public"),
    withdrawn: countOf("withdrawn"),
  };
}

/** The submissions by the time their latest version came in, the oldest first. */
function loadRows({ read }: QueryContext, where: Prisma.SubmissionWhereInput, page: number) {
  return read.submission.findMany({
    where,
    orderBy: [{ sentAt: "asc" }, { id: "asc" }],
    skip: (page - 1) * queuePageSize,
    take: queuePageSize,
    select: {
      joint: true,
      state: true,
      participant: { select: participantColumns },
      versions: { orderBy: { version: "desc" }, take: 1 },
    },
  });
}

type Loaded = Awaited<ReturnType<typeof loadRows>>[number];

type Shown = { language: Language; facts: ReadonlyMap<string, QueueFacts> };

function toRow({ participant, joint, state, versions }: Loaded, { language, facts }: Shown): QueueRow[] {
  const latest = versions[0];
  if (!latest || !isSentStatus(state)) return [];
  const { id: versionId, version, submittedAt, late, wordCount } = latest;
  const { languages, screener } = facts.get(versionId) ?? { languages: [], screener: null };
  return [
    {
      versionId,
      participant: toParticipantLink(participant, language),
      joint,
      state,
      version,
      submittedAt,
      late,
      wordCount,
      languages: languages.filter(isLanguage).sort(),
      screener: state === "screening" ? screener : null,
    },
  ];
}

/**
 * The submissions of a review that were sent, the longest waiting first, 25 a page: those that wait for the secretariat,
 * or those in the state asked for.
 * @throws DomainError notFound where the actor does not screen the review
 */
export async function listQueue(
  ctx: QueryContext,
  { review, query, language }: { review: string; query: QueueQuery; language: Language },
): Promise<Queue> {
  const { id: reviewId } = await findScreenedReview(ctx, review);
  const where = { AND: [screenedSubmissions(ctx.actor), filtersOf({ reviewId, query, language })] };
  const [total, counts] = await Promise.all([ctx.read.submission.count({ where }), countStates(ctx, reviewId)]);
  const pages = Math.max(1, Math.ceil(total / queuePageSize));
  const page = Math.min(query.page, pages);
  const rows = await loadRows(ctx, where, page);
  const facts = listQueueFacts(
    ctx.read,
    rows.flatMap(({ versions }) => versions.map(({ id }) => id)),
  );
  return { rows: rows.flatMap((row) => toRow(row, { language, facts })), total, page, pages, counts };
}

/** How many submissions of a review wait for a decision that the actor may take; 0 where they take none. */
export function countWaiting({ read, actor }: Pick<QueryContext, "read" | "actor">, reviewId: string): Promise<number> {
  return read.submission.count({
    where: { AND: [screenedSubmissions(actor), { reviewId, state: { in: [...waitingStatuses] } }] },
  });
}
