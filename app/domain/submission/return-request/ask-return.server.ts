import { findDraftToSend, type DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { tellSecretariat } from "~/domain/notification/tell-secretariat.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Language } from "~/language/language";
import { paths } from "~/paths/paths";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import { mayBeAskedFor } from "./return-request-rules";

function getSent(tx: WriteTransaction, { actor }: CommandContext, submissionId: string): DraftToSend {
  const sent = findDraftToSend(tx, submissionId);
  const subject = sent && { participantId: sent.participantId };
  if (!subject || !can(actor, "submission.read", subject)) throw notFound();
  requirePermission(actor, "return.ask", subject);
  return sent;
}

const open = (submissionId: string) => ({ submissionId, decision: null });

async function record(tx: WriteTransaction, ctx: CommandContext, { action, sent }: Recorded): Promise<void> {
  const { id, number } = sent;
  await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: id, detail: { number } });
}

type Recorded = { action: "return.ask" | "return.cancel"; sent: DraftToSend };

async function tell(
  tx: WriteTransaction,
  ctx: CommandContext,
  { id, review, participant }: DraftToSend,
): Promise<void> {
  const version = await tx.submissionVersion.findFirstOrThrow({
    where: { submissionId: id },
    orderBy: { version: "desc" },
    select: { id: true },
  });
  await tellSecretariat(tx, ctx, {
    review,
    participantName: participant.name,
    template: "returnAsked",
    pathOf: (language) => paths.screeningVersion(language, { review: review.slug, versionId: version.id }),
  });
}

/**
 * Asks the secretariat for what was sent, to correct it. The secretariat is told by mail; the reason is on its page.
 * @throws DomainError notFound, forbidden; conflict where it was asked for already, or nothing can be returned now
 */
export async function askReturn(
  ctx: CommandContext,
  { submissionId, reason, language }: { submissionId: string; reason: string; language: Language },
): Promise<void> {
  await ctx.write(async (tx) => {
    const sent = getSent(tx, ctx, submissionId);
    if (!mayBeAskedFor({ state: sent.state, phase: sent.review.phase })) throw conflict();
    if ((await tx.returnRequest.count({ where: open(submissionId) })) > 0) throw conflict();
    const by = { requestedById: userIdOf(ctx.actor), requestedAt: ctx.now };
    await tx.returnRequest.create({ data: { submissionId, reason, language, ...by } });
    await record(tx, ctx, { action: "return.ask", sent });
    await tell(tx, ctx, sent);
  });
}

/**
 * Ends a request that was not decided on: what was sent stays with the secretariat.
 * @throws DomainError notFound, forbidden; conflict where nothing is asked for
 */
export async function cancelReturn(ctx: CommandContext, submissionId: string): Promise<void> {
  await ctx.write(async (tx) => {
    const sent = getSent(tx, ctx, submissionId);
    const data = { decision: "cancelled", decidedById: userIdOf(ctx.actor), decidedAt: ctx.now };
    const { count } = await tx.returnRequest.updateMany({ where: open(submissionId), data });
    if (count === 0) throw conflict();
    await record(tx, ctx, { action: "return.cancel", sent });
  });
}
