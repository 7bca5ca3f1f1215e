import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, type ParticipantLink } from "~/domain/participant/participant-presenters";
import { participantColumns } from "~/domain/participant/participant-row";
import { participantsNamedIn } from "~/domain/counting/participants-behind.server";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { publishedSubmissions } from "./published-access.server";

/** A list to choose from is of use up to about this length. A participant leads two submissions to a review at most. */
const longestChoice = 300;

/**
 * Whom the published submissions of a review name, to choose from: each leads to at least one of them, since the list is
 * filtered by the same rule. Empty where there are too many to choose from.
 */
export async function listSubmitters(
  ctx: QueryContext,
  { reviewId, language }: { reviewId: string; language: Language },
): Promise<ParticipantLink[]> {
  const submission = { AND: [{ reviewId }, publishedSubmissions(ctx.actor)] };
  const found = await ctx.read.submission.findMany({
    where: submission,
    take: 2 * longestChoice + 1,
    select: { id: true },
  });
  if (found.length > 2 * longestChoice) return [];
  const rows = await ctx.read.participant.findMany({
    where: participantsNamedIn(submission),
    take: longestChoice + 1,
    select: participantColumns,
  });
  if (rows.length > longestChoice) return [];
  const links = rows.map((row) => toParticipantLink(row, language));
  return orderByParticipant(links, language, (link) => link);
}
