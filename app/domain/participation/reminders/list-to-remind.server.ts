import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { readWindow, toParticipation, type ListedParticipation } from "../list-participations.server";
import { findReviewOfParticipants } from "../participation-access.server";
import { participationSearchSchema, type ParticipationFilters } from "../participation-search";
import { unanswered } from "../participation-status";

/** A form has at most 300 fields. */
const mostOffered = 250;

export type ToRemind = { rows: ListedParticipation[]; more: number };

type Asked = { review: string; filters: ParticipationFilters; language: Language };

/**
 * The participants that have not answered, under the filters of the list, by name.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function listToRemind(ctx: QueryContext, { review, filters, language }: Asked): Promise<ToRemind> {
  const setup = await findReviewOfParticipants(ctx, review);
  const asked = filters.status ?? "unanswered";
  const narrower = asked === "overdue" || asked === "extended" || unanswered.some((status) => status === asked);
  const search = participationSearchSchema.parse({ ...filters, status: narrower ? asked : "unanswered" });
  const { total, rows } = readWindow(ctx, { setup, language }, { search, skip: 0, take: mostOffered });
  const listed = rows.map((row) => toParticipation(row, { setup, language }));
  const open = listed.filter(({ status }) => unanswered.some((one) => one === status));
  return { rows: open, more: Math.max(0, total - mostOffered) };
}
