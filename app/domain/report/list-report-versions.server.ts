import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/domain/shared/language";
import { textOf } from "~/domain/translation/localized-text";
import { type DraftingRights, draftingRights, findDraftReport } from "./report-access.server";
import { paragraphsOf, type ReportContent, reportContentSchema } from "./report-content";
import { type ReportStage, stageOf } from "./report-stages";
import { type ReportView, reportView } from "./report-view";

export type VersionSummary = {
  number: number;
  stage: ReportStage;
  frozenAt: Date;
  publishedAt: Date | null;
  sha256: string;
  paragraphs: number;
  passages: number;
  states: number;
  stakeholders: number;
  words: number;
};

export type VersionList = {
  reviewTitle: string;
  timeZone: string;
  versions: VersionSummary[];
  rights: DraftingRights;
};

type VersionRow = Omit<VersionSummary, "stage" | "paragraphs" | "passages" | "states" | "stakeholders" | "words"> & {
  stage: string;
  content: unknown;
};

function summaryOf({ content, ...row }: VersionRow, language: Language): VersionSummary & { parsed: ReportContent } {
  const parsed = reportContentSchema.parse(content);
  const { totals, passages, words } = reportView(parsed, language);
  const { number, frozenAt, publishedAt, sha256 } = row;
  const stage = stageOf(row.stage);
  return {
    ...{ number, stage, frozenAt, publishedAt, sha256, passages, words, parsed },
    paragraphs: paragraphsOf(parsed).length,
    states: totals.state,
    stakeholders: totals.stakeholder,
  };
}

const summaryFields = {
  number: true,
  stage: true,
  frozenAt: true,
  publishedAt: true,
  sha256: true,
  content: true,
} as const;

type Asked = { review: string; language: Language };

/**
 * The frozen versions of a review's report, the latest first, with what each holds.
 * @throws DomainError notFound outside the actor's reviews.
 */
export async function listReportVersions(ctx: QueryContext, { review, language }: Asked): Promise<VersionList> {
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

export type VersionPage = Omit<VersionList, "versions"> & { version: VersionSummary; view: ReportView };

/**
 * One frozen version as it stood, everything it cites included.
 * @throws DomainError notFound outside the actor's reviews or for a number that is not there.
 */
export async function readReportVersion(ctx: QueryContext, asked: Asked & { number: number }): Promise<VersionPage> {
  const { review, language, number } = asked;
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
    version,
    view: reportView(parsed, language),
    rights: draftingRights(ctx.actor, report.reviewId),
  };
}
