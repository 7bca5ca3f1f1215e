import {
  findParticipations,
  type ParticipationColumns,
  type ParticipationWindow,
} from "~/db/queries/participations/list-participations.server";
import { toDate, toDateOrNull } from "~/db/queries/values";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import {
  participantClasses,
  stakeholderCategories,
  type StakeholderCategory,
} from "~/domain/participant/participant-schema";
import { subRegionsOf } from "~/domain/participant/sub-regions.server";
import { placedQuestions } from "~/domain/review/question-parts";
import type { ReviewSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { onBehalfOf, type OnBehalfStatus } from "~/domain/submission/on-behalf/on-behalf-rules";
import { statusOf, type SubmissionStatus } from "~/domain/submission/submission-statuses";
import { compareIn } from "~/language/format";
import { isLanguage, type Language } from "~/language/language";
import { sortColumns } from "~/language/text/sort-key";
import { conditionsOf } from "./participation-conditions.server";
import { findReviewOfParticipants } from "./participation-access.server";
import type { ParticipationSearch } from "./participation-search";
import { participationStatuses, unanswered, type ParticipationStatus, type StatusFilter } from "./participation-status";

export const participationPageSize = 50;

export type SentSubmission = {
  status: SubmissionStatus;
  joint: boolean;
  late: boolean;
  /** How it is with what staff entered; null for what the participant wrote. */
  onBehalf: OnBehalfStatus | null;
  /** The latest version sent; null for a draft that was never sent. */
  sent: { versionId: string; submittedAt: Date } | null;
};

export type ListedParticipation = {
  participant: ParticipantLink;
  acronym: string | null;
  category: StakeholderCategory | null;
  iso2: string | null;
  countries: string[];
  languages: Language[];
  accreditation: string | null;
  status: ParticipationStatus;
  /** Its deadline is over, and nothing was sent. */
  overdue: boolean;
  /** Something was sent after the deadline. */
  late: boolean;
  extendedUntil: Date | null;
  admittedLate: boolean;
  remindedAt: Date | null;
  /** Accounts that act for it, and invitations that nobody has accepted yet. */
  members: number;
  invitations: number;
  /** Questions answered, of all that are put; null where it is not drafting. */
  progress: { answered: number; questions: number } | null;
  submissions: SentSubmission[];
};

export type ParticipationPage = {
  rows: ListedParticipation[];
  total: number;
  page: number;
  pages: number;
  /** How many fit the other filters, by status and group. */
  counts: Record<StatusFilter, number>;
  /** The sub-regions in which those who take part are, by name. */
  regions: { key: string; name: string }[];
};

type Reading = { setup: ReviewSetup; language: Language };

function toSubmissions({ submissions }: ParticipationColumns): SentSubmission[] {
  return submissions.flatMap(({ state, joint, late, onBehalf, versionId, submittedAt }) => {
    const status = statusOf(state);
    const sent = versionId && submittedAt ? { versionId, submittedAt: toDate(submittedAt) } : null;
    return status ? [{ status, joint: joint === 1, late: late === 1, onBehalf: onBehalfOf(onBehalf), sent }] : [];
  });
}

export function toParticipation(row: ParticipationColumns, { setup, language }: Reading): ListedParticipation {
  const { participant, accreditation, members, invitations, answered } = row;
  const status = participationStatuses[row.status] ?? "not-invited";
  return {
    participant: toParticipantLink(participant, language),
    acronym: participant.acronym,
    category: stakeholderCategories.find((category) => category === participant.category) ?? null,
    iso2: participant.iso2,
    countries: row.countries ?? [],
    languages: (row.languages ?? []).filter(isLanguage),
    accreditation,
    status,
    overdue: row.overdue === 1,
    late: row.late === 1,
    extendedUntil: toDateOrNull(row.extendedUntil),
    admittedLate: row.admittedLate === 1,
    remindedAt: toDateOrNull(row.remindedAt),
    members,
    invitations,
    progress: status === "drafting" ? { answered, questions: placedQuestions(setup).length } : null,
    submissions: toSubmissions(row),
  };
}

function toCounts({ counts }: Pick<ParticipationWindow, "counts">): ParticipationPage["counts"] {
  const sum = (key: "total" | "overdue" | "late" | "extended", of: readonly ParticipationStatus[]) =>
    counts
      .filter(({ status }) => of.some((one) => one === participationStatuses[status]))
      .reduce((total, row) => total + row[key], 0);
  const groups = {
    unanswered: sum("total", unanswered),
    overdue: sum("overdue", participationStatuses),
    late: sum("late", participationStatuses),
    extended: sum("extended", participationStatuses),
  };
  const ofStatuses = participationStatuses.map((status) => [status, sum("total", [status])] as const);
  return { ...groups, ...(Object.fromEntries(ofStatuses) as Record<ParticipationStatus, number>) };
}

type Windowed = { search: ParticipationSearch; skip: number; take: number; slug?: string };

/** A window of the list; the caller has asked who may see it. */
export function readWindow(ctx: QueryContext, reading: Reading, { search, ...place }: Windowed): ParticipationWindow {
  return findParticipations(ctx.read, {
    ...place,
    ...conditionsOf(reading.setup, search, ctx.now),
    order: JSON.stringify(participantClasses),
    sort: search.sort,
    descending: search.order === "desc",
    column: sortColumns[reading.language],
  });
}

/**
 * One page of those who take part in a review, with how far each has come, as the address filters and sorts them.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function listParticipations(
  ctx: QueryContext,
  { review, search, language }: { review: string; search: ParticipationSearch; language: Language },
): Promise<ParticipationPage> {
  const setup = await findReviewOfParticipants(ctx, review);
  const reading = { setup, language };
  const take = participationPageSize;
  const window = readWindow(ctx, reading, { search, skip: (search.page - 1) * take, take });
  const pages = Math.max(1, Math.ceil(window.total / take));
  const compare = compareIn(language);
  return {
    rows: window.rows.map((row) => toParticipation(row, reading)),
    total: window.total,
    page: Math.min(search.page, pages),
    pages,
    counts: toCounts(window),
    regions: subRegionsOf(new Set(window.countries), language).sort((one, other) => compare(one.name, other.name)),
  };
}
