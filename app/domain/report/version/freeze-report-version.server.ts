import type { LatestVersion } from "~/db/queries/find-report.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import { findReportToFreeze } from "~/domain/report/report-access.server";
import type { ReportStage } from "~/domain/report/content/report-stages";
import { userIdOf } from "~/permission/actor";
import { hashContent } from "./hash-content.server";

/** Whether a version holds just this content, at this stage. */
function holds(version: LatestVersion, content: ReportContent): boolean {
  return version.stage === content.stage && hashContent({ ...content, version: version.number }) === version.sha256;
}

/**
 * Freezes the current report, with numbers, texts, citations and counts: a version is never changed afterwards.
 * Freezing again at the same stage with nothing changed answers the version that is there.
 * @returns the number of the version.
 * @throws DomainError invalid for a report without a paragraph, notFound, forbidden.
 */
export function freezeReportVersion(
  ctx: CommandContext,
  input: { review: string; stage: ReportStage },
): Promise<number> {
  const { review, stage } = input;
  return ctx.write(async (tx) => {
    const { report, latest } = await findReportToFreeze(tx, ctx, review);
    const number = (latest?.number ?? 0) + 1;
    const { content } = await composeReportContent(tx, { id: report.id, now: ctx.now }, { version: number, stage });
    if (latest && holds(latest, content)) return latest.number;
    if (paragraphsOf(content).length === 0) throw invalid({ "": ["reportEmpty"] });
    const frozenById = userIdOf(ctx.actor);
    const sha256 = hashContent(content);
    const frozen = { number, stage, content, sha256, frozenAt: ctx.now, frozenById };
    const { id } = await tx.reportVersion.create({ data: { reportId: report.id, ...frozen } });
    await tx.report.update({ where: { id: report.id }, data: { stage } });
    await recordAuditEvent(tx, ctx, {
      action: "report.freeze",
      subjectType: "ReportVersion",
      subjectId: id,
      detail: { number, stage, sha256 },
    });
    return number;
  });
}
