import { compareIn } from "~/i18n/format";
import { participantColumns, toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-link";
import { participantClasses } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/domain/shared/language";
import { submissionStates, type SubmissionState } from "~/domain/submission/submission-schema";
import type { DashboardQuery } from "./dashboard-schema";
import { findOwnReview } from "./secretariat-access.server";

export const participantPageSize = 25;

export type ParticipantSubmission = {
  state: SubmissionState;
  joint: boolean;
  late: boolean;
  /** The latest version sent; null for a draft that was never sent. */
  sent: { versionId: string; submittedAt: Date } | null;
};

export type ParticipantRow = {
  participant: ParticipantLink;
  /** Accounts that act for it. */
  members: number;
  submissions: ParticipantSubmission[];
};

export type ParticipantPage = { rows: ParticipantRow[]; total: number; page: number; pages: number };

/** Member States are asked all; others are listed once they have an account or a submission. */
function loadParticipants({ read }: QueryContext, reviewId: string) {
  return read.participant.findMany({
    where: { OR: [{ class: "member-state" }, { members: { some: {} } }, { submissions: { some: { reviewId } } }] },
    select: {
      id: true,
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

type Loaded = Awaited<ReturnType<typeof loadParticipants>>[number];
type Entry = { row: Loaded; participant: ParticipantLink };

const notStarted = -1;

function progressOf({ submissions }: Loaded): number {
  return Math.max(
    notStarted,
    ...submissions.map(({ state }) => submissionStates.findIndex((known) => known === state)),
  );
}

/** By what was asked for, then by name in the collation of the page's language. */
function compareEntries({ sort, order }: DashboardQuery, language: Language) {
  const collate = compareIn(language);
  const sign = order === "asc" ? 1 : -1;
  const first = (one: Entry, other: Entry): number => {
    if (sort === "state") return progressOf(one.row) - progressOf(other.row);
    if (sort === "name") return 0;
    return participantClasses.indexOf(one.participant.class) - participantClasses.indexOf(other.participant.class);
  };
  return (one: Entry, other: Entry): number => {
    const byName = collate(one.participant.name.text, other.participant.name.text);
    return sort === "name" ? sign * byName : sign * first(one, other) || byName;
  };
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
  const loaded = await loadParticipants(ctx, await findOwnReview(ctx, review));
  const entries = loaded.map((row) => ({ row, participant: toParticipantLink(row, language) }));
  entries.sort(compareEntries(query, language));
  const pages = Math.max(1, Math.ceil(entries.length / participantPageSize));
  const page = Math.min(query.page, pages);
  const shown = entries.slice((page - 1) * participantPageSize, page * participantPageSize);
  const ids = shown.flatMap(({ row }) => row.submissions.map(({ id }) => id));
  const sent = await latestVersions(ctx, ids);
  const rows = shown.map(({ row, participant }) => ({
    participant,
    members: row._count.members,
    submissions: row.submissions.flatMap(({ id, state, joint, late }) => {
      const known = submissionStates.find((name) => name === state);
      return known ? [{ state: known, joint, late, sent: sent.get(id) ?? null }] : [];
    }),
  }));
  return { rows, total: entries.length, page, pages };
}
