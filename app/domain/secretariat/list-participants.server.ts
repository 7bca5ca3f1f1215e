import { type EntryMark, entryMarkOf } from "~/domain/submission/on-behalf/on-behalf-rules";
import { findParticipantWindow, type ParticipantColumns } from "~/db/queries/list-participants.server";
import { toDate } from "~/db/queries/values";
import { countForThemselves } from "~/domain/counting/participants-behind.server";
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
  /** Why the secretariat removed it from public view; null where it did not. */
  takenDownReason: string | null;
  /** How it is with what staff entered: see submission/on-behalf/on-behalf-rules.ts. */
  entryMark: EntryMark | null;
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

/** The list in parts that follow one another, each by name: by class, by how far its submissions have come, or the whole. */
const groups = {
  name: { group: "none", order: [] },
  class: { group: "class", order: participantClasses },
  state: { group: "state", order: submissionStatuses },
} as const;

function toSubmissions(rows: ParticipantColumns["submissions"]): ParticipantSubmission[] {
  return rows.flatMap(({ state, takenDownReason, onBehalf, joint, late, versionId, submittedAt }) => {
    const known = submissionStatuses.find((name) => name === state);
    const sent = versionId && submittedAt ? { versionId, submittedAt: toDate(submittedAt) } : null;
    return known
      ? [
          {
            state: known,
            takenDownReason,
            entryMark: entryMarkOf(onBehalf),
            joint: joint === 1,
            late: late === 1,
            sent,
          },
        ]
      : [];
  });
}

/**
 * One page of the participants of a review with the status of what they send, sorted as the address says.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function listParticipants(
  ctx: QueryContext,
  { review, query, language }: { review: string; query: DashboardQuery; language: Language },
): Promise<ParticipantPage> {
  const reviewId = await findOwnReview(ctx, review);
  const { total, rows } = findParticipantWindow(ctx.read, {
    reviewId,
    ...groups[query.sort],
    alone: JSON.stringify(countForThemselves),
    descending: query.order === "desc",
    column: sortColumns[language],
    skip: (query.page - 1) * participantPageSize,
    take: participantPageSize,
  });
  const pages = Math.max(1, Math.ceil(total / participantPageSize));
  const page = Math.min(query.page, pages);
  const shown = rows.map(({ participant, members, submissions }) => ({
    participant: toParticipantLink(participant, language),
    members,
    submissions: toSubmissions(submissions),
  }));
  return { rows: shown, total, page, pages };
}
