import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import { reviewPhaseOf } from "~/domain/review/review-rules";
import type { ReviewPhase } from "~/domain/review/review-schema";
import type { QueryContext } from "~/domain/shared/context";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";

/** A review as administrators see it: of its submissions nothing. */
export type OpenedReview = {
  slug: string;
  title: ReadText;
  region: string;
  edition: number;
  phase: ReviewPhase;
  opensAt: Date;
  closesAt: Date;
  timeZone: string;
  zoneName: ZoneName;
};

/** Every review of the portal, the latest first. @throws DomainError forbidden */
export async function listOpenedReviews(ctx: QueryContext, language: Language): Promise<OpenedReview[]> {
  requirePermission(ctx.actor, "review.open", {});
  const rows = await ctx.read.review.findMany({
    orderBy: [{ opensAt: "desc" }, { slug: "asc" }],
    select: {
      slug: true,
      shortTitle: true,
      region: true,
      edition: true,
      phase: true,
      opensAt: true,
      submissionsCloseAt: true,
      timeZone: true,
      zoneName: true,
    },
  });
  return rows.map(({ shortTitle, phase, submissionsCloseAt, zoneName, ...row }) => ({
    ...row,
    title: readText(shortTitle, language),
    phase: reviewPhaseOf(phase),
    closesAt: submissionsCloseAt,
    zoneName: readZoneName(zoneName, language),
  }));
}
