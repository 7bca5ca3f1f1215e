import { findVersionToDecide } from "~/db/queries/find-version-to-decide.server";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { tellMembers } from "~/domain/notification/notify-members.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { grantingAct } from "~/domain/submission/return-request/return-request-rules";
import { settleReturnRequest } from "~/domain/submission/return-request/settle-return.server";
import { translatorFor } from "~/i18n/resources.server";
import { toLanguage, type Language } from "~/language/language";
import { can } from "~/permission/can";
import type { VersionKey } from "./act-on-version.server";
import { openCorrection, returnVersion } from "./screening-acts.server";

/**
 * Grants what the authors ask for. What waits for a decision is returned to them; what was accepted is opened for a
 * correction, and what is public stays public until the corrected version is.
 * @throws DomainError notFound, forbidden; conflict where nothing is asked for any more
 */
export async function grantReturn(ctx: CommandContext, key: VersionKey): Promise<void> {
  const version = findVersionToDecide(ctx.read, key);
  if (!version || !can(ctx.actor, "screening.read", { reviewId: version.submission.reviewId })) throw notFound();
  const { submission, openRequest: asked } = version;
  const act = grantingAct(submission.state);
  if (!asked || act === null) throw conflict({ state: submission.state, latestVersion: version.latestVersion });
  const reasonLanguage = toLanguage(asked.language);
  const reason = translatorFor(reasonLanguage)("screening:asked.asYouAsked", { reason: asked.reason });
  const said = { ...key, reason, reasonLanguage };
  await (act === "return" ? returnVersion(ctx, said) : openCorrection(ctx, said));
}

/**
 * Declines what the authors ask for, with a reason: it stays with the secretariat as it is.
 * @throws DomainError notFound, forbidden; conflict where nothing is asked for any more
 */
export async function declineReturn(
  ctx: CommandContext,
  { answer, language, ...key }: VersionKey & { answer: string; language: Language },
): Promise<void> {
  await ctx.write(async (tx) => {
    const version = findVersionToDecide(tx, key);
    if (!version || !can(ctx.actor, "screening.read", { reviewId: version.submission.reviewId })) throw notFound();
    const { submission, latestVersion } = version;
    const { id: submissionId, number, reviewId, state } = submission;
    requirePermission(ctx.actor, "screening.decide", { reviewId });
    const declined = { submissionId, decision: "declined", answer, answerLanguage: language } as const;
    if (!(await settleReturnRequest(tx, ctx, declined))) throw conflict({ state, latestVersion });
    const subject = { subjectType: "Submission", subjectId: submissionId };
    await recordAuditEvent(tx, ctx, { action: "return.decline", ...subject, detail: { number } });
    await tellMembers(tx, ctx, { ...version, template: "returnDeclined" });
  });
}
