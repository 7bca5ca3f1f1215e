import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { compareReviews, reviewPhaseOf } from "./review-rules";
import { findSetup, type ReviewSetup } from "./review-setup.server";
import { setupInLanguage } from "./setup-in-language";
import type { ReviewPhase } from "./review-schema";
import type { Reader } from "~/db/types";
import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";

/** What every page of a review knows of it. */
export type ReviewSummary = {
  id: string;
  slug: string;
  edition: number;
  phase: ReviewPhase;
  title: ReadText;
  shortTitle: ReadText;
  place: ReadText;
  /** IANA; the zone in which its deadlines are set. */
  timeZone: string;
  zoneName: ZoneName;
  /** "YYYY-MM-DD"; null where it is not known. */
  meetingOn: string | null;
  /** Its last day; null where it is held on one, or not known. */
  meetingEndsOn: string | null;
  opensAt: Date;
  submissionsCloseAt: Date;
  draftCirculatedAt: Date | null;
  commentsCloseAt: Date | null;
  demonstration: boolean;
  /** A version of its report is published. */
  hasReport: boolean;
  /** The list of participants of its meeting is published. */
  hasAttendees: boolean;
};

export const reviewColumns = {
  id: true,
  slug: true,
  edition: true,
  phase: true,
  title: true,
  shortTitle: true,
  place: true,
  timeZone: true,
  zoneName: true,
  meetingOn: true,
  meetingEndsOn: true,
  opensAt: true,
  submissionsCloseAt: true,
  draftCirculatedAt: true,
  commentsCloseAt: true,
  demonstration: true,
  participantsPublishedAt: true,
  reports: { where: { versions: { some: { publishedAt: { not: null } } } }, select: { id: true }, take: 1 },
} as const;

/** A review is announced to the public once it has been opened. */
export const announced = { phase: { not: "preparation" } } as const;

type ReviewRow = Omit<
  ReviewSummary,
  "phase" | "title" | "shortTitle" | "place" | "zoneName" | "hasReport" | "hasAttendees"
> & {
  participantsPublishedAt: Date | null;
  phase: string;
  title: unknown;
  shortTitle: unknown;
  place: unknown;
  zoneName: unknown;
  reports: unknown[];
};

export function toReviewSummary(row: ReviewRow, language: Language): ReviewSummary {
  const { reports, participantsPublishedAt, ...rest } = row;
  return {
    ...rest,
    phase: reviewPhaseOf(row.phase),
    title: readText(row.title, language),
    shortTitle: readText(row.shortTitle, language),
    place: readText(row.place, language),
    zoneName: readZoneName(row.zoneName, language),
    hasReport: reports.length > 0,
    hasAttendees: participantsPublishedAt !== null,
  };
}

function fromSetup(setup: ReviewSetup, hasReport: boolean, language: Language): ReviewSummary {
  const { title, shortTitle, place } = setupInLanguage(setup, language);
  return {
    id: setup.id,
    slug: setup.slug,
    edition: setup.edition,
    phase: reviewPhaseOf(setup.phase),
    title,
    shortTitle,
    place,
    timeZone: setup.timeZone,
    zoneName: readZoneName(setup.zoneName, language),
    meetingOn: setup.meetingOn,
    meetingEndsOn: setup.meetingEndsOn,
    opensAt: setup.opensAt,
    submissionsCloseAt: setup.submissionsCloseAt,
    draftCirculatedAt: setup.draftCirculatedAt,
    commentsCloseAt: setup.commentsCloseAt,
    demonstration: setup.demonstration,
    hasReport,
    hasAttendees: setup.participantsPublishedAt !== null,
  };
}

/**
 * Whether a reader may know of a review: the public once it was opened, before that its staff and administrators alone. To
 * others it does not exist.
 */
export function isReadable(actor: Actor, { id, phase }: { id: string; phase: string }): boolean {
  return reviewPhaseOf(phase) !== "preparation" || can(actor, "review.readInPreparation", { reviewId: id });
}

/**
 * The review under a slug, with its texts in the language asked for.
 * @throws DomainError notFound, also where it is in preparation and the actor is not of its staff
 */
export async function findReview(
  ctx: Pick<QueryContext, "read" | "actor">,
  { slug, language }: { slug: string; language: Language },
): Promise<ReviewSummary> {
  const found = await findSetup(ctx, slug);
  if (!found || !isReadable(ctx.actor, found.setup)) throw notFound();
  return fromSetup(found.setup, found.hasReport, language);
}

/** Every review that has been opened: those that receive submissions first, then the youngest. */
export async function listReviews(ctx: QueryContext, language: Language): Promise<ReviewSummary[]> {
  const rows = await ctx.read.review.findMany({ where: announced, select: reviewColumns });
  return rows.sort(compareReviews(ctx.now)).map((row) => toReviewSummary(row, language));
}

/** The phase and the instants of a review that decide on what can be sent to it. */
export type ReviewCycle = {
  id: string;
  phase: string;
  opensAt: Date;
  submissionsCloseAt: Date;
  lateUntil: Date | null;
};

const columns = { id: true, phase: true, opensAt: true, submissionsCloseAt: true, lateUntil: true } as const;

/** @throws DomainError notFound */
export async function readReviewCycle(reader: Reader, reviewId: string): Promise<ReviewCycle> {
  const review = await reader.review.findUnique({ where: { id: reviewId }, select: columns });
  if (!review) throw notFound();
  return review;
}
