import { tallyShapeOf, type TallyShape } from "~/domain/participant/participant-schema";
import type { QueryContext } from "~/domain/shared/context";
import { confirmedAssociates } from "./confirmed-associates.server";
import { publishedIndex } from "./published-index.server";
import type { SubmissionFilters } from "./submission-list";

type Wanted = { reviewId: string; filters: SubmissionFilters };

/**
 * Distinct participants behind the published submissions that pass the filters, by the mark of their class. A joint
 * submission counts for its lead and each associate who confirmed it, but a regional organization's for itself alone; a
 * withdrawn one for nobody.
 */
export async function countSubmitters(ctx: QueryContext, wanted: Wanted): Promise<Partial<Record<TallyShape, number>>> {
  const standing = (await publishedIndex(ctx, wanted)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const associates = await confirmedAssociates(ctx, { reviewId: wanted.reviewId, language: "en" });
  const behind = new Map<string, TallyShape>();
  for (const { id, slug, class: lead } of standing) {
    behind.set(slug, tallyShapeOf(lead));
    if (lead === "regional-organization") continue;
    for (const associate of associates.get(id) ?? []) behind.set(associate.slug, associate.shape);
  }
  const counts: Partial<Record<TallyShape, number>> = {};
  for (const shape of behind.values()) counts[shape] = (counts[shape] ?? 0) + 1;
  return counts;
}
