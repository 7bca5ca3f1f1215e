import { orderByParticipant } from "~/domain/participant/order-participants";
import { toParticipantLink, participantColumns, type ParticipantLink } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { publishedSubmissions } from "./published-access.server";

/** A list to choose from is of use up to about this length. A participant leads two submissions to a review at most. */
const longestChoice = 300;

/** Who stands behind the published submissions of a review, to choose from; empty where there are too many to choose from. */
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
    where: {
      OR: [
        { submissions: { some: submission } },
        { associations: { some: { confirmedAt: { not: null }, submission } } },
      ],
    },
    take: longestChoice + 1,
    select: participantColumns,
  });
  if (rows.length > longestChoice) return [];
  const links = rows.map((row) => toParticipantLink(row, language));
  return orderByParticipant(links, language, (link) => link);
}
