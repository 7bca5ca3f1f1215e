import { listSubmitterRows } from "~/db/queries/list-submitters.server";
import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { mayRead } from "./published-access.server";

/** A list to choose from is of use up to about this length. A participant leads two submissions to a review at most. */
const longestChoice = 300;

/**
 * The participants that the published submissions of a review name, to choose from: each leads to at least one of them, since the list is
 * filtered by the same rule. Empty where there are too many to choose from.
 */
export function listSubmitters(
  { read, actor }: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): ParticipantLink[] {
  if (!mayRead(actor)) return [];
  const rows = listSubmitterRows(read, { reviewId, most: 2 * longestChoice });
  if (rows.length > longestChoice) return [];
  const links = rows.map((row) => toParticipantLink(row, language));
  return orderByParticipant(links, language, (link) => link);
}
