import { findDashboardFigures, type DashboardFigures } from "~/db/queries/secretariat/dashboard-figures.server";
import { toDate } from "~/db/queries/values";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { placingConditions } from "~/domain/participation/participation-conditions.server";
import { findSetup } from "~/domain/review/review-setup.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { can } from "~/permission/can";
import { toStateCounts, type StateCount } from "./count-submissions";
import { responseRate, type ResponseRate } from "./response-rate";

/** How far ahead the end of an extension is announced, in milliseconds. */
const ahead = 7 * 24 * 60 * 60 * 1000;
const mostExtensions = 5;

export type Figures = {
  counts: StateCount[];
  /** Requests to take part that wait for the secretariat, and those that wait for an answer to its question. */
  registrations: { received: number; asked: number };
  overdue: number;
  /** Those who have sent nothing, and whose extension ends within seven days: the first five, and how many. */
  extensions: { participant: ParticipantLink; until: Date }[];
  extensionCount: number;
  /** Null before the opening, and while nobody takes part. */
  rate: ResponseRate | null;
  /** The short title of the previous review of the region. */
  previousTitle: ReadText | null;
};

const cycleOf = ({ previous }: DashboardFigures) =>
  previous && { opensAt: toDate(previous.opensAt), closesAt: toDate(previous.closesAt) };

/**
 * What waits in a review, what is late, and how many have answered beside the same day of the cycle before.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function readFigures(
  ctx: QueryContext,
  { review, language }: { review: string; language: Language },
): Promise<Figures> {
  const found = await findSetup(ctx, review);
  if (!found || !can(ctx.actor, "secretariat.read", { reviewId: found.setup.id })) throw notFound();
  const { id: reviewId, opensAt, submissionsCloseAt: closesAt } = found.setup;
  const { now } = ctx;
  const figures = findDashboardFigures(ctx.read, {
    reviewId,
    ...placingConditions(found.setup, now),
    now: now.toISOString(),
    soon: new Date(now.getTime() + ahead).toISOString(),
    most: mostExtensions,
  });
  const requests = (status: string) => figures.registrations.find(([one]) => one === status)?.[1] ?? 0;
  const { taking, sent, previous, extensions, extensionCount, overdue } = figures;
  return {
    counts: toStateCounts(figures.submissions),
    registrations: { received: requests("received"), asked: requests("asked") },
    overdue,
    extensions: extensions.map(({ participant, until }) => ({
      participant: toParticipantLink(participant, language),
      until: toDate(until),
    })),
    extensionCount,
    rate: responseRate({ current: { opensAt, closesAt }, previous: cycleOf(figures), taking, sent }, now),
    previousTitle: previous && readText(previous.title, language),
  };
}
