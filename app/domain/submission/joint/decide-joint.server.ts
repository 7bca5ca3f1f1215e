import { findDraftToSend, type DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import type { Reader, WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { reviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { paths } from "~/paths/paths";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import type { AnswerConflict } from "../answer/answer-conflict";
import { markToConfirm } from "../receipt/freeze-submission.server";
import { whyNotWritable, type ClosedReason } from "../submission-rules";
import type { JointKey } from "./joint-schema";
import { tellFocalPoints } from "./tell-of-joint.server";

/**
 * A participant that a submission names, for its own focal points.
 * @throws DomainError notFound where the submission does not name it, or the actor does not act for it; forbidden for a
 * drafter
 */
export async function findNamedFor(reader: Reader, { actor }: Pick<QueryContext, "actor">, key: JointKey) {
  const { submissionId, participant: slug } = key;
  const named = await reader.submissionAssociate.findFirst({
    where: { submissionId, removedAt: null, participant: { slug } },
    include: { participant: { select: { id: true, slug: true, class: true, name: true } } },
  });
  if (!named || !can(actor, "submission.read", { participantId: named.participantId })) throw notFound();
  requirePermission(actor, "joint.decide", { participantId: named.participantId });
  return named;
}

/** Why a text cannot be confirmed now: it was sent. While a superior of the lead reads it, it can. */
export function whyNotConfirm(draft: Parameters<typeof whyNotWritable>[0]): ClosedReason | null {
  const reason = whyNotWritable(draft);
  return reason === "inClearance" ? null : reason;
}

type Loaded = { named: Awaited<ReturnType<typeof findNamedFor>>; draft: DraftToSend };

async function load(tx: WriteTransaction, ctx: CommandContext, key: JointKey): Promise<Loaded> {
  const named = await findNamedFor(tx, ctx, key);
  const draft = findDraftToSend(tx, key.submissionId);
  if (!draft) throw notFound();
  return { named, draft };
}

const noAgreement = { agreedAt: null, agreedById: null, agreedText: null };

type Outcome = {
  action: "joint.confirm" | "joint.decline" | "joint.withdraw";
  template: "jointConfirmed" | "jointDeclined" | "jointWithdrawn";
  data: Record<string, Date | string | null>;
};

async function settle(tx: WriteTransaction, ctx: CommandContext, { named, draft, ...outcome }: Loaded & Outcome) {
  const { submissionId, participantId, participant } = named;
  const where = { submissionId_participantId: { submissionId, participantId } };
  await tx.submissionAssociate.update({ where, data: outcome.data });
  await recordAuditEvent(tx, ctx, {
    action: outcome.action,
    subjectType: "Submission",
    subjectId: draft.id,
    detail: { number: draft.number, participant: participant.slug },
  });
  await tellFocalPoints(tx, ctx, {
    template: outcome.template,
    participantId: draft.participantId,
    review: draft.review,
    lead: draft.participant.name,
    other: participant.name,
    pathIn: (language) => paths.respondJoint(language, draft.id),
  });
}

/**
 * Confirms the text that the person read: the text that is sent names the participant, as long as it is this one.
 * @throws DomainError notFound, forbidden; conflict with the reason where nothing can be confirmed now; invalid where the
 * text is no longer the one that the person read
 */
export async function confirmJoint(ctx: CommandContext, { text, ...key }: JointKey & { text: string }): Promise<void> {
  await ctx.write(async (tx) => {
    const { named, draft } = await load(tx, ctx, key);
    const reason = whyNotConfirm(draft);
    if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
    if (markToConfirm(draft, await reviewSetup(tx, draft.review)) !== text) throw invalid({ "": ["jointTextChanged"] });
    if (named.agreedText === text) return;
    const agreed = { agreedAt: ctx.now, agreedById: userIdOf(ctx.actor), agreedText: text };
    const data = { ...agreed, declinedAt: null, declinedById: null, reason: null };
    await settle(tx, ctx, { named, draft, data, action: "joint.confirm", template: "jointConfirmed" });
  });
}

/**
 * Declines to join, with a reason or without. Where it was named with a text that was sent, it withdraws instead.
 * @throws DomainError notFound, forbidden; conflict where there is nothing to decline
 */
export async function declineJoint(
  ctx: CommandContext,
  { reason, ...key }: JointKey & { reason: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { named, draft } = await load(tx, ctx, key);
    if (named.declinedAt) return;
    if (named.agreedAt || named.confirmedAt) throw conflict();
    const closed = whyNotConfirm(draft);
    if (closed) throw conflict({ kind: "closed", reason: closed } satisfies AnswerConflict);
    const data = { ...noAgreement, declinedAt: ctx.now, declinedById: userIdOf(ctx.actor), reason: reason || null };
    await settle(tx, ctx, { named, draft, data, action: "joint.decline", template: "jointDeclined" });
  });
}

/**
 * Withdraws a confirmation, at any time. From now on the participant is named in no list and counted nowhere; a text that
 * is public says that it withdrew, and when. What is frozen stays as it was received.
 * @throws DomainError notFound, forbidden; conflict where it has confirmed nothing
 */
export async function withdrawJoint(
  ctx: CommandContext,
  { reason, ...key }: JointKey & { reason: string },
): Promise<void> {
  await ctx.write(
    async (tx) => {
      const { named, draft } = await load(tx, ctx, key);
      if (!named.agreedAt && !named.confirmedAt) {
        if (named.withdrawnAt) return;
        throw conflict();
      }
      const withdrawn = { withdrawnAt: ctx.now, withdrawnById: userIdOf(ctx.actor), reason: reason || null };
      const data = { ...noAgreement, ...withdrawn, confirmedAt: null };
      await settle(tx, ctx, { named, draft, data, action: "joint.withdraw", template: "jointWithdrawn" });
    },
    { publishes: true },
  );
}
