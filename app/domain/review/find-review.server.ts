import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { reviewPhaseOf } from "./review-rules";
import type { ReviewPhase } from "./review-schema";

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
  opensAt: Date;
  submissionsCloseAt: Date;
  draftCirculatedAt: Date | null;
  commentsCloseAt: Date | null;
  demonstration: boolean;
  /** A version of its report is published. */
  hasReport: boolean;
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
  opensAt: true,
  submissionsCloseAt: true,
  draftCirculatedAt: true,
  commentsCloseAt: true,
  demonstration: true,
  reports: { where: { versions: { some: { publishedAt: { not: null } } } }, select: { id: true }, take: 1 },
} as const;

type ReviewRow = Omit<ReviewSummary, "phase" | "title" | "shortTitle" | "place" | "zoneName" | "hasReport"> & {
  phase: string;
  title: unknown;
  shortTitle: unknown;
  place: unknown;
  zoneName: unknown;
  reports: unknown[];
};

export function toReviewSummary(row: ReviewRow, language: Language): ReviewSummary {
  const { reports, ...rest } = row;
  return {
    ...rest,
    phase: reviewPhaseOf(row.phase),
    title: readText(row.title, language),
    shortTitle: readText(row.shortTitle, language),
    place: readText(row.place, language),
    zoneName: readZoneName(row.zoneName, language),
    hasReport: reports.length > 0,
  };
}

/**
 * The review under a slug, with its texts in the language asked for.
 * @throws DomainError notFound
 */
export async function findReview(
  ctx: Pick<QueryContext, "read">,
  { slug, language }: { slug: string; language: Language },
): Promise<ReviewSummary> {
  const row = await ctx.read.review.findUnique({ where: { slug }, select: reviewColumns });
  if (!row) throw notFound();
  return toReviewSummary(row, language);
}
