import type { LatestVersion } from "~/db/queries/find-report.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid } from "~/domain/shared/domain-error";
import { type ComposedReport, composeReportContent } from "~/domain/report/content/compose-report-content.server";
import { type FreezeDecision, paragraphsOf, type ReportContent } from "~/domain/report/content/report-content";
import { findReportToFreeze } from "~/domain/report/report-access.server";
import type { ReportStage } from "~/domain/report/content/report-stages";
import { needsDecision } from "~/domain/report/content/open-point-rules";
import { openPointsOf } from "./open-points.server";
import { userIdOf } from "~/permission/actor";
import { hashContent } from "./hash-content.server";

/** Why a text in which something is open is frozen as approved, and in which language that is written. */
export type DecisionInput = Pick<FreezeDecision, "reason" | "language">;

/** Whether a version holds just this content, at this stage. */
function holds(version: LatestVersion, content: ReportContent): boolean {
  return version.stage === content.stage && hashContent({ ...content, version: version.number }) === version.sha256;
}

/** The content with the decision, where one is needed. @throws DomainError invalid without a reason */
function withDecision({ content, rows }: ComposedReport, decision: DecisionInput | undefined): ReportContent {
  const open = openPointsOf({ content, rows });
  if (!needsDecision(content.stage, open)) return content;
  if (!decision || decision.reason === "") throw invalid({ decision: ["freezeDecisionMissing"] });
  return { ...content, decision: { ...decision, open } };
}

/**
 * Freezes the current report, with numbers, texts, citations and counts: a version is never changed afterwards.
 * Freezing again at the same stage with nothing changed answers the version that is there.
 * @returns the number of the version.
 * @throws DomainError invalid for a report without a paragraph, or for an approved text in which something is open and
 * nobody says why it is frozen all the same; notFound, forbidden.
 */
export function freezeReportVersion(
  ctx: CommandContext,
  input: { review: string; stage: ReportStage; decision?: DecisionInput },
): Promise<number> {
  const { review, stage, decision } = input;
  return ctx.write(async (tx) => {
    const { report, latest } = await findReportToFreeze(tx, ctx, review);
    const number = (latest?.number ?? 0) + 1;
    const composed = await composeReportContent(tx, { id: report.id, now: ctx.now }, { version: number, stage });
    if (paragraphsOf(composed.content).length === 0) throw invalid({ "": ["reportEmpty"] });
    const content = withDecision(composed, decision);
    if (latest && holds(latest, content)) return latest.number;
    const frozenById = userIdOf(ctx.actor);
    const sha256 = hashContent(content);
    const frozen = { number, stage, content, sha256, frozenAt: ctx.now, frozenById };
    const { id } = await tx.reportVersion.create({ data: { reportId: report.id, ...frozen } });
    await tx.report.update({ where: { id: report.id }, data: { stage } });
    await recordAuditEvent(tx, ctx, {
      action: "report.freeze",
      subjectType: "ReportVersion",
      subjectId: id,
      detail: { number, stage, sha256, ...content.decision?.open },
    });
    return number;
  });
}
