import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { type DraftingRights, draftingRights, findDraftReport } from "~/domain/report/report-access.server";
import { summaryFields, summaryOf, type VersionSummary } from "./version-summary";

export type VersionList = {
  reviewTitle: string;
  timeZone: string;
  versions: VersionSummary[];
  rights: DraftingRights;
};

type ReportVersionsQuery = { review: string; language: Language };

/**
 * The frozen versions of a review's report, the latest first, with what each holds.
 * @throws DomainError notFound outside the actor's reviews.
 */
export async function listReportVersions(
  ctx: QueryContext,
  { review, language }: ReportVersionsQuery,
): Promise<VersionList> {
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const rows = await ctx.read.reportVersion.findMany({
    where: { reportId: report.id },
    orderBy: { number: "desc" },
    select: summaryFields,
  });
  const versions = rows.map((row) => {
    const { parsed: _parsed, ...summary } = summaryOf(row, language);
    return summary;
  });
  return {
    reviewTitle: textOf(report.review.shortTitle, language),
    timeZone: report.review.timeZone,
    versions,
    rights: draftingRights(ctx.actor, report.reviewId),
  };
}
