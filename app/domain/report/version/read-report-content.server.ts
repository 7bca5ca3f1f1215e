import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { findDraftReport } from "~/domain/report/report-access.server";
import { type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";

/**
 * The full content of the working state, for a document of the draft.
 * @throws DomainError notFound outside the actor's reviews.
 */
export async function readDraftContent(ctx: QueryContext, { review }: { review: string }): Promise<ReportContent> {
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  return (await composeReportContent(ctx.read, report.id)).content;
}

/**
 * The full content of a frozen version, published or not, for those who read the draft.
 * @throws DomainError notFound outside the actor's reviews or for a number that is not there.
 */
export async function readFrozenContent(
  ctx: QueryContext,
  { review, number }: { review: string; number: number },
): Promise<ReportContent> {
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const where = { reportId_number: { reportId: report.id, number } };
  const version = await ctx.read.reportVersion.findUnique({ where, select: { content: true } });
  if (!version) throw notFound();
  return reportContentSchema.parse(version.content);
}
