import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { calendarDay } from "~/language/format";
import { findDraftReport } from "~/domain/report/report-access.server";
import { type ReportContent, reportContentSchema } from "~/domain/report/content/report-content";

/** A content and the calendar day of its document, in the zone of the review. */
export type DatedContent = { content: ReportContent; date: string };

/**
 * The full current content, for a document of the draft: its date is the day on which it is read.
 * @throws DomainError notFound outside the actor's reviews.
 */
export async function readDraftContent(ctx: QueryContext, { review }: { review: string }): Promise<DatedContent> {
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const { content } = await composeReportContent(ctx.read, { id: report.id, now: ctx.now });
  return { content, date: calendarDay(ctx.now, report.review.timeZone) };
}

/**
 * The full content of a frozen version, published or not, for readers of the draft, dated the day it was frozen.
 * @throws DomainError notFound outside the actor's reviews or for a number that is not there.
 */
export async function readFrozenContent(
  ctx: QueryContext,
  { review, number }: { review: string; number: number },
): Promise<DatedContent> {
  const report = await findDraftReport(ctx.read, ctx, { review, permission: "report.readDraft" });
  const where = { reportId_number: { reportId: report.id, number } };
  const version = await ctx.read.reportVersion.findUnique({ where, select: { content: true, frozenAt: true } });
  if (!version) throw notFound();
  const content = reportContentSchema.parse(version.content);
  return { content, date: calendarDay(version.frozenAt, report.review.timeZone) };
}
