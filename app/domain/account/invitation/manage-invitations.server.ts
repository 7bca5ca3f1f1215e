import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import { dropUnsent } from "~/domain/notification/queue-mail.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requirePermission } from "~/domain/shared/require-permission";
import type { Reader, WriteTransaction } from "~/db/types";
import type { Language } from "~/language/language";
import type { MemberRole, StaffRole } from "~/permission/actor";
import { can } from "~/permission/can";
import { emailKey } from "../account-schema";
import { closeTokens } from "../links/one-time-token.server";
import { invitationStatusOf } from "./invitation-rules";
import { createInvitation, sendInvitation } from "./invitation-steps.server";

type Invitee = { email: string; name: string | null; language: Language };
export type StaffInvitee = Invitee & { role: StaffRole };
export type MemberInvitee = Invitee & { role: MemberRole; participant: string };

type Asking = { read: Reader; actor: QueryContext["actor"] };

/** The review under a slug, as far as the actor invites people to it. */
async function findInvitingReview({ read, actor }: Asking, slug: string) {
  const review = await read.review.findUnique({ where: { slug }, select: { id: true } });
  if (!review || !can(actor, "people.read", { reviewId: review.id })) throw notFound();
  requirePermission(actor, "people.invite", { reviewId: review.id });
  return review;
}

/** One invitation to one role of a review at a time: a second one is refused, the first can be sent again. */
async function refuseSecond(
  tx: WriteTransaction,
  now: Date,
  where: { emailKey: string; role: string; reviewId: string; participantId: string | null },
): Promise<void> {
  const open = { ...where, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } };
  if ((await tx.invitation.count({ where: open })) > 0) throw invalid({ email: ["alreadyInvited"] });
}

/**
 * Invites someone to the staff of a review.
 * @throws DomainError notFound; invalid where they are invited to this role or hold it
 */
export async function inviteStaff(ctx: CommandContext, input: { review: string } & StaffInvitee): Promise<void> {
  const { review: slug, ...invitee } = input;
  await ctx.write(async (tx) => {
    const { id: reviewId } = await findInvitingReview({ read: tx, actor: ctx.actor }, slug);
    await inviteToReview(tx, ctx, { ...invitee, reviewId });
  });
}

/** As `inviteStaff`, for those who have asked for permission themselves. */
export async function inviteToReview(
  tx: WriteTransaction,
  ctx: Pick<CommandContext, "actor" | "now">,
  { reviewId, ...invitee }: StaffInvitee & { reviewId: string },
): Promise<void> {
  const key = emailKey(invitee.email);
  const held = await tx.staff.count({ where: { reviewId, role: invitee.role, user: { emailKey: key } } });
  if (held > 0) throw invalid({ email: ["roleHeld"] });
  await refuseSecond(tx, ctx.now, { emailKey: key, role: invitee.role, reviewId, participantId: null });
  const id = await createInvitation(tx, ctx, { ...invitee, reviewId, participantId: null });
  await sendInvitation(tx, ctx, id);
}

/**
 * Invites someone to act for a participant.
 * @throws DomainError notFound; invalid where the participant does not take part in the review, or they are invited or act for it already
 */
export async function inviteMember(ctx: CommandContext, input: { review: string } & MemberInvitee): Promise<void> {
  const { review: slug, participant: participantSlug, ...invitee } = input;
  await ctx.write(async (tx) => {
    const { id: reviewId } = await findInvitingReview({ read: tx, actor: ctx.actor }, slug);
    const where = { slug: participantSlug, participations: { some: { reviewId } } };
    const participant = await tx.participant.findFirst({ where, select: { id: true } });
    if (!participant) throw invalid({ participant: ["participantMissing"] });
    await inviteToParticipant(tx, ctx, { ...invitee, reviewId, participantId: participant.id });
  });
}

type ToParticipant = Invitee & { role: MemberRole; reviewId: string; participantId: string };

/** As `inviteMember`, for those who have asked for permission themselves. */
export async function inviteToParticipant(
  tx: WriteTransaction,
  ctx: Pick<CommandContext, "actor" | "now">,
  invitation: ToParticipant,
): Promise<void> {
  const { email, role, reviewId, participantId } = invitation;
  const key = emailKey(email);
  const held = await tx.member.findFirst({
    where: { participantId, user: { emailKey: key } },
    select: { role: true },
  });
  if (held?.role === role) throw invalid({ email: ["roleHeld"] });
  if (held?.role === "focal-point") throw invalid({ email: ["alreadyFocalPoint"] });
  await refuseSecond(tx, ctx.now, { emailKey: key, role, reviewId, participantId });
  const id = await createInvitation(tx, ctx, invitation);
  await sendInvitation(tx, ctx, id);
}

type Key = { review: string; invitation: string };

/** Those of a review that the actor manages: all of them, or those to its secretariat where they appoint it. */
async function findManaged(tx: WriteTransaction, ctx: CommandContext, { review: slug, invitation }: Key) {
  const review = await tx.review.findUnique({ where: { slug }, select: { id: true } });
  if (!review) throw notFound();
  if (can(ctx.actor, "people.read", { reviewId: review.id }))
    requirePermission(ctx.actor, "people.invite", { reviewId: review.id });
  else if (!can(ctx.actor, "secretariat.appoint", {})) throw notFound();
  const where = { id: invitation, reviewId: review.id };
  const all = can(ctx.actor, "people.invite", { reviewId: review.id });
  return tx.invitation.findFirst({ where: all ? where : { ...where, role: "secretariat" } });
}

/** An invitation that was neither accepted nor revoked yet. */
async function findOpen(tx: WriteTransaction, ctx: CommandContext, key: Key) {
  const found = await findManaged(tx, ctx, key);
  if (!found) throw notFound();
  const status = invitationStatusOf(found, ctx.now);
  if (status === "accepted" || status === "revoked") throw conflict();
  return found;
}

/**
 * Sends an invitation again, with a new link, to its address or to a corrected one.
 * @throws DomainError notFound; conflict where it was accepted or revoked in the meantime
 */
export async function resendInvitation(
  ctx: CommandContext,
  { email, ...key }: Key & { email?: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { id } = await findOpen(tx, ctx, key);
    if (email !== undefined) await tx.invitation.update({ where: { id }, data: { email, emailKey: emailKey(email) } });
    await sendInvitation(tx, ctx, id);
    const action = email === undefined ? "invitation.resend" : "invitation.correctAddress";
    await recordAuditEvent(tx, ctx, { action, subjectType: "Invitation", subjectId: id });
  });
}

/**
 * Ends an invitation: its links no longer work, and a mail that has not left is not sent.
 * @throws DomainError notFound; conflict where it was accepted or revoked in the meantime
 */
export async function revokeInvitation(ctx: CommandContext, key: Key): Promise<void> {
  await ctx.write(async (tx) => {
    const { id, mailId } = await findOpen(tx, ctx, key);
    await tx.invitation.update({ where: { id }, data: { revokedAt: ctx.now } });
    await closeTokens(tx, { purpose: "invitation", subjectId: id });
    await dropUnsent(tx, mailId);
    await recordAuditEvent(tx, ctx, { action: "invitation.revoke", subjectType: "Invitation", subjectId: id });
  });
}
