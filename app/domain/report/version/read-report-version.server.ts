import { namesOfUsers } from "~/domain/account/people.server";
import type { FreezeDecision } from "~/domain/report/content/report-content";
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
  /** Why it was frozen although something was open, and who decided it; null where nothing was. */
  decision: (FreezeDecision & { by: string | null }) | null;
};

type ReportVersionQuery = { review: string; language: Language; number: number };

type Decided = { decision: FreezeDecision | undefined; frozenById: string | null };

async function decisionOf({ read }: QueryContext, { decision, frozenById }: Decided): Promise<VersionPage["decision"]> {
  if (!decision) return null;
  const names = await namesOfUsers(read, [frozenById]);
  return { ...decision, by: names.get(frozenById ?? "") ?? null };
}

/**
 * One version as it was frozen, including everything it cites.
 * @throws DomainError notFound outside the actor's reviews or for a number that is not there.
 */
export async function readReportVersion(ctx: QueryContext, query: ReportVersionQuery): Promise<VersionPage> {
  const { review, language, number } = query;
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const row = await ctx.read.reportVersion.findUnique({
    where: { reportId_number: { reportId: report.id, number } },
    select: { ...summaryFields, frozenById: true },
  });
  if (!row) throw notFound();
  const { frozenById, ...stored } = row;
  const { parsed, ...version } = summaryOf(stored, language);
  return {
    reviewTitle: textOf(report.review.shortTitle, language),
    timeZone: report.review.timeZone,
    version: { ...version, fits: fitsHash(row) },
    zoneName: readZoneName(report.review.zoneName, language),
    view: reportView(parsed, language),
    decision: await decisionOf(ctx, { decision: parsed.decision, frozenById }),
    checks: checkVersion(parsed, quantifierScaleSchema.parse(report.review.quantifierScale)),
    rights: draftingRights(ctx.actor, report.reviewId),
  };
}
