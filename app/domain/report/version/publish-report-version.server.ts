import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { findDraftReport } from "~/domain/report/report-access.server";
import { indexReport } from "~/domain/search/index-texts.server";
import { reportContentSchema } from "~/domain/report/content/report-content";
import { isPublishable } from "~/domain/report/content/report-stages";

/**
 * Shows a frozen version to the public; done once however often it is asked for.
 * @throws DomainError invalid for a stage that is not for the public, notFound, forbidden.
 */
export async function publishReportVersion(
  ctx: CommandContext,
  input: { review: string; number: number },
): Promise<void> {
  const { review, number } = input;
  const publish = async (tx: WriteTransaction) => {
    const report = await findDraftReport(tx, ctx, { review, permission: "report.publish" });
    const version = await tx.reportVersion.findUnique({
      where: { reportId_number: { reportId: report.id, number } },
      select: { id: true, stage: true, publishedAt: true, content: true },
    });
    if (!version) throw notFound();
    if (version.publishedAt !== null) return;
    if (!isPublishable(version.stage)) throw invalid({ "": ["stageNotForPublic"] });
    await tx.reportVersion.update({ where: { id: version.id }, data: { publishedAt: ctx.now } });
    await indexReport(tx, version.id, reportContentSchema.parse(version.content));
    await recordAuditEvent(tx, ctx, {
      action: "report.publish",
      subjectType: "ReportVersion",
      subjectId: version.id,
      detail: { number, stage: version.stage },
    });
  };
  await ctx.write(publish, { publishes: true });
}
