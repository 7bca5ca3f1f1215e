import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import { paths } from "~/paths/paths";
import { can } from "~/permission/can";
import { userIdOf } from "~/permission/actor";
import type { AnswerConflict } from "../answer/answer-conflict";
import { findDraftToSend, type DraftToSend } from "~/db/queries/draft/find-draft-to-send.server";
import { whyNotWritable } from "../submission-rules";
import { mostNamed, whyNotName } from "./joint-rules";
import type { JointKey, NameInput } from "./joint-schema";
import { tellFocalPoints } from "./tell-of-joint.server";

/** @throws DomainError notFound, forbidden; conflict with the reason where nobody can be named now */
function getLead(tx: WriteTransaction, ctx: CommandContext, submissionId: string): DraftToSend {
  const draft = findDraftToSend(tx, submissionId);
  const subject = draft && { participantId: draft.participantId };
  if (!subject || !can(ctx.actor, "submission.read", subject)) throw notFound();
  requirePermission(ctx.actor, "joint.name", subject);
  const { joint, versions } = draft;
  const reason = whyNotName({ writeClosed: whyNotWritable(draft), joint, versions: versions.length });
  if (reason) throw conflict({ kind: "closed", reason } satisfies AnswerConflict);
  return draft;
}

type Found = { id: string; slug: string; name: unknown };

async function tellNamed(
  tx: WriteTransaction,
  ctx: CommandContext,
  { draft, participant: { id, slug, name } }: { draft: DraftToSend; participant: Found },
) {
  await tellFocalPoints(tx, ctx, {
    template: "jointNamed",
    participantId: id,
    review: draft.review,
    lead: draft.participant.name,
    other: name,
    pathIn: (language) => paths.respondJointText(language, { submissionId: draft.id, participant: slug }),
  });
}

async function record(
  tx: WriteTransaction,
  ctx: CommandContext,
  {
    action,
    draft,
    participant,
  }: { action: "joint.name" | "joint.ask" | "joint.remove"; draft: DraftToSend; participant: string },
) {
  const detail = { number: draft.number, participant };
  await recordAuditEvent(tx, ctx, { action, subjectType: "Submission", subjectId: draft.id, detail });
}

/** What a participant said before is no answer to being asked now. That it withdrew from a text that was sent is kept. */
const asked = (ctx: CommandContext, note: string) => ({
  note,
  namedAt: ctx.now,
  namedById: userIdOf(ctx.actor),
  ...{ agreedAt: null, agreedById: null, agreedText: null, declinedAt: null, declinedById: null },
  ...{ reason: null, removedAt: null },
});

/**
 * Names a participant of the review in a joint submission, and tells its focal points. A submission that was not sent yet
 * becomes a joint one by it; then its lead can begin one of its own.
 * @throws DomainError notFound, forbidden; conflict with the reason where nobody can be named now; invalid where the
 * participant does not take part in the review, is the lead, or is named already
 */
export async function nameAssociate(
  ctx: CommandContext,
  { submissionId, participant: slug, note }: { submissionId: string } & NameInput,
): Promise<void> {
  await ctx.write(async (tx) => {
    const draft = getLead(tx, ctx, submissionId);
    const participant = await tx.participant.findFirst({
      where: { slug, mergedIntoId: null, participations: { some: { reviewId: draft.review.id } } },
      select: { id: true, slug: true, name: true },
    });
    if (!participant || participant.id === draft.participantId) throw invalid({ participant: ["participantMissing"] });
    if (draft.associates.some((one) => one.slug === slug)) throw invalid({ participant: ["jointNamedAlready"] });
    if (draft.associates.length >= mostNamed) throw invalid({ participant: ["jointFull"] });
    const key = { submissionId, participantId: participant.id };
    const last = await tx.submissionAssociate.aggregate({ where: { submissionId }, _max: { position: true } });
    await tx.submissionAssociate.upsert({
      where: { submissionId_participantId: key },
      create: { ...key, ...asked(ctx, note), position: (last._max.position ?? -1) + 1 },
      update: asked(ctx, note),
    });
    if (!draft.joint) await tx.submission.updateMany({ where: { id: submissionId }, data: { joint: true } });
    await record(tx, ctx, { action: "joint.name", draft, participant: slug });
    await tellNamed(tx, ctx, { draft, participant });
  });
}

/** @throws DomainError notFound where the submission does not name it */
async function findNamed(tx: WriteTransaction, submissionId: string, slug: string) {
  const named = await tx.submissionAssociate.findFirst({
    where: { submissionId, removedAt: null, participant: { slug } },
    include: { participant: { select: { id: true, slug: true, name: true } } },
  });
  if (!named) throw notFound();
  return named;
}

/** Asks a participant that is named again: it is told, and its earlier answer no longer counts for what is sent next. */
export async function askAgain(ctx: CommandContext, { submissionId, participant }: JointKey): Promise<void> {
  await ctx.write(async (tx) => {
    const draft = getLead(tx, ctx, submissionId);
    const named = await findNamed(tx, submissionId, participant);
    const where = { submissionId_participantId: { submissionId, participantId: named.participantId } };
    await tx.submissionAssociate.update({ where, data: asked(ctx, named.note) });
    await record(tx, ctx, { action: "joint.ask", draft, participant });
    await tellNamed(tx, ctx, { draft, participant: named.participant });
  });
}

/**
 * Takes a participant out of what is sent next. Where a text that was sent names it, that one does still. The last to be
 * taken out of a submission that was never sent leaves its lead's own, unless there is one already.
 */
export async function removeAssociate(ctx: CommandContext, { submissionId, participant }: JointKey): Promise<void> {
  await ctx.write(async (tx) => {
    const draft = getLead(tx, ctx, submissionId);
    const { participantId, namedInVersion } = await findNamed(tx, submissionId, participant);
    const where = { submissionId_participantId: { submissionId, participantId } };
    const sent = draft.versions.length > 0 || namedInVersion !== null;
    const data = { removedAt: ctx.now, agreedAt: null, agreedText: null };
    if (sent) await tx.submissionAssociate.update({ where, data });
    else await tx.submissionAssociate.delete({ where });
    if (!sent && draft.associates.length === 1) {
      const { participantId: lead, review } = draft;
      const own = await tx.submission.count({ where: { reviewId: review.id, participantId: lead, joint: false } });
      if (own === 0) await tx.submission.updateMany({ where: { id: submissionId }, data: { joint: false } });
    }
    await record(tx, ctx, { action: "joint.remove", draft, participant });
  });
}
