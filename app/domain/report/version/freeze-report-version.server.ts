import { createHash } from "node:crypto";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { canonicalContent, paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import { findDraftReport } from "~/domain/report/report-access.server";
import type { ReportStage } from "~/domain/report/content/report-stages";
import { userIdOf } from "~/permission/actor";

/** SHA-256, hex, over the canonical JSON of a content in UTF-8. */
export function hashContent(content: ReportContent): string {
  return createHash("sha256").update(canonicalContent(content), "utf8").digest("hex");
}

/** The latest version, where the report still stands as that version froze it, at the same stage. */
async function sameAsLatest(tx: WriteTransaction, reportId: string, stage: ReportStage) {
  const latest = await tx.reportVersion.findFirst({ where: { reportId }, orderBy: { number: "desc" } });
  if (!latest) return { number: 1, unchanged: false };
  if (latest.stage !== stage) return { number: latest.number + 1, unchanged: false };
  const { content } = await composeReportContent(tx, reportId, { version: latest.number, stage });
  const unchanged = hashContent(content) === latest.sha256;
  return { number: unchanged ? latest.number : latest.number + 1, unchanged };
}

/**
 * Freezes the report as it stands, with numbers, texts, citations and counts: a version is never changed afterwards.
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
    const report = await findDraftReport(tx, ctx, { review, permission: "report.freeze" });
    const { number, unchanged } = await sameAsLatest(tx, report.id, stage);
    if (unchanged) return number;
    const { content } = await composeReportContent(tx, report.id, { version: number, stage });
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
