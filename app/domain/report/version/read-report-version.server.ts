import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";
import { fitsHash } from "./hash-content.server";
import type { VersionList } from "./list-report-versions.server";
import { draftingRights, findDraftReport } from "~/domain/report/report-access.server";
import { type ReportView, reportView } from "~/domain/report/content/report-view";
import { quantifierScaleSchema } from "~/domain/counting/quantifier-rules";
import { checkVersion, type VersionChecks } from "./check-version";
import { summaryFields, summaryOf, type VersionSummary } from "./version-summary";

export type VersionPage = Omit<VersionList, "versions"> & {
  /** `fits`: whether the content still has the hash it was frozen with. */
  version: VersionSummary & { fits: boolean };
  zoneName: ZoneName;
  view: ReportView;
  /** What is not in order in the frozen texts. */
  checks: VersionChecks;
};

type ReportVersionQuery = { review: string; language: Language; number: number };

/**
 * One version as it was frozen, including everything it cites.
 * @throws DomainError notFound outside the actor's reviews or for a number that is not there.
 */
export async function readReportVersion(ctx: QueryContext, query: ReportVersionQuery): Promise<VersionPage> {
  const { review, language, number } = query;
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const row = await ctx.read.reportVersion.findUnique({
    where: { reportId_number: { reportId: report.id, number } },
    select: summaryFields,
  });
  if (!row) throw notFound();
  const { parsed, ...version } = summaryOf(row, language);
  return {
    reviewTitle: textOf(report.review.shortTitle, language),
    timeZone: report.review.timeZone,
    version: { ...version, fits: fitsHash(row) },
    zoneName: readZoneName(report.review.zoneName, language),
    view: reportView(parsed, language),
    checks: checkVersion(parsed, quantifierScaleSchema.parse(report.review.quantifierScale)),
    rights: draftingRights(ctx.actor, report.reviewId),
  };
}
