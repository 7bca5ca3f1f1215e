import type { Prisma } from "~/db/types";
import { participantColumns } from "~/domain/participant/participant-row";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantClasses } from "~/domain/participant/participant-schema";
import { sortColumns } from "~/language/text/sort-key";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { submissionStatuses, type SubmissionStatus } from "~/domain/submission/submission-statuses";
import type { DashboardQuery } from "./dashboard-schema";
import { findOwnReview } from "./secretariat-access.server";

export const participantPageSize = 25;

export type ParticipantSubmission = {
  state: SubmissionStatus;
  joint: boolean;
  late: boolean;
  /** The latest version sent; null for a draft that was never sent. */
  sent: { versionId: string; submittedAt: Date } | null;
};

export type ListedParticipant = {
  participant: ParticipantLink;
  /** Accounts that act for it. */
  members: number;
  submissions: ParticipantSubmission[];
};

export type ParticipantPage = { rows: ListedParticipant[]; total: number; page: number; pages: number };

type Where = Prisma.ParticipantWhereInput;

/** Member States are asked all; others are listed once they have an account or a submission. */
function listed(reviewId: string): Where {
  return { OR: [{ class: "member-state" }, { members: { some: {} } }, { submissions: { some: { reviewId } } }] };
}

/** Those whose submissions have come as far as a state and no further; null: those who have not begun. */
function farthestAt(reviewId: string, state: SubmissionStatus | null): Where {
  const beyond = state === null ? submissionStatuses : submissionStatuses.slice(submissionStatuses.indexOf(state) + 1);
  const none = { submissions: { none: { reviewId, state: { in: [...beyond] } } } };
  return state === null ? none : { AND: [{ submissions: { some: { reviewId, state } } }, none] };
}

/** The list in parts that follow one another, each by name: by class, by state, or the whole. */
function partsOf({ sort, order }: DashboardQuery, reviewId: string): Where[] {
  if (sort === "name") return [{}];
  const parts =
    sort === "class"
      ? participantClasses.map((participantClass) => ({ class: participantClass }))
      : [null, ...submissionStatuses].map((state) => farthestAt(reviewId, state));
  return order === "asc" ? parts : parts.reverse();
}

type Window = { skip: number; take: number };
type Part = { where: Where; count: number };

/** Which rows of each part stand in a window of the whole. */
function windowsOf(parts: readonly Part[], { skip, take }: Window): (Part & Window)[] {
  let from = 0;
  return parts.flatMap((part) => {
    const start = Math.max(skip, from);
    const end = Math.min(skip + take, from + part.count);
    const inside = { skip: start - from, take: end - start };
    from += part.count;
    return inside.take > 0 ? [{ ...part, ...inside }] : [];
  });
}

async function countParts({ read }: QueryContext, reviewId: string, query: DashboardQuery): Promise<Part[]> {
  const parts: Part[] = [];
  for (const part of partsOf(query, reviewId)) {
    const where = { AND: [listed(reviewId), part] };
    parts.push({ where, count: await read.participant.count({ where }) });
  }
  return parts;
}

type Asked = { reviewId: string; query: DashboardQuery; language: Language };

function loadRows({ read }: QueryContext, { where, skip, take }: Part & Window, { reviewId, query, language }: Asked) {
  const order = query.sort === "name" ? query.order : "asc";
  return read.participant.findMany({
    where,
    orderBy: [{ [sortColumns[language]]: order }, { id: "asc" }],
    skip,
    take,
    select: {
      ...participantColumns,
      _count: { select: { members: true } },
      submissions: {
        where: { reviewId },
        orderBy: { joint: "asc" },
        select: { id: true, state: true, joint: true, late: true },
      },
    },
  });
}

async function latestVersions({ read }: QueryContext, submissionIds: string[]) {
  const versions = await read.submissionVersion.findMany({
    where: { submissionId: { in: submissionIds } },
    orderBy: { version: "asc" },
    select: { id: true, submissionId: true, submittedAt: true },
  });
  return new Map(versions.map(({ id, submissionId, submittedAt }) => [submissionId, { versionId: id, submittedAt }]));
}

/**
 * One page of the participants of a review with the state of what they send, sorted as the address says.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function listParticipants(
  ctx: QueryContext,
  { review, query, language }: { review: string; query: DashboardQuery; language: Language },
): Promise<ParticipantPage> {
  const reviewId = await findOwnReview(ctx, review);
  const parts = await countParts(ctx, reviewId, query);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const pages = Math.max(1, Math.ceil(total / participantPageSize));
  const page = Math.min(query.page, pages);
  const window = { skip: (page - 1) * participantPageSize, take: participantPageSize };
  const asked = { reviewId, query, language };
  const shown = (await Promise.all(windowsOf(parts, window).map((part) => loadRows(ctx, part, asked)))).flat();
  const sent = await latestVersions(
    ctx,
    shown.flatMap(({ submissions }) => submissions.map(({ id }) => id)),
  );
  const rows = shown.map(({ submissions, _count, ...participant }) => ({
    participant: toParticipantLink(participant, language),
    members: _count.members,
    submissions: submissions.flatMap(({ id, state, joint, late }) => {
      const known = submissionStatuses.find((name) => name === state);
      return known ? [{ state: known, joint, late, sent: sent.get(id) ?? null }] : [];
    }),
  }));
  return { rows, total, page, pages };
}
