import { tallyShapeOf, type TallyShape } from "~/domain/participant/participant-schema";
import { participantClassOf } from "~/domain/participant/participant-link";
import type { QueryContext } from "~/domain/shared/context";
import { filteredSubmissions } from "./published-filters.server";
import type { SubmissionFilters } from "./submission-list";

/**
 * Distinct participants behind the published submissions that pass the filters, by the mark of their class. A joint
 * submission counts for its lead and each associate who confirmed it; a withdrawn one for nobody.
 */
export async function countSubmitters(
  ctx: QueryContext,
  input: { reviewId: string; filters: SubmissionFilters },
): Promise<Partial<Record<TallyShape, number>>> {
  const standing = { AND: [filteredSubmissions(ctx, input), { withdrawnAt: null }] };
  const groups = await ctx.read.participant.groupBy({
    by: ["class"],
    _count: true,
    where: {
      OR: [
        { submissions: { some: standing } },
        { associations: { some: { confirmedAt: { not: null }, submission: standing } } },
      ],
    },
  });
  const counts: Partial<Record<TallyShape, number>> = {};
  for (const group of groups) {
    const shape = tallyShapeOf(participantClassOf(group.class));
    counts[shape] = (counts[shape] ?? 0) + group._count;
  }
  return counts;
}
