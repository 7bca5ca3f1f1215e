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
import { noteLetter, type StoredLetter } from "../nomination/note-letter.server";
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
 * Invites someone to act for a participant; `letter` is the letter of nomination, which is stored already.
 * @throws DomainError notFound; invalid where the participant does not take part in the review, or they are invited or act for it already
 */
export async function inviteMember(
  ctx: CommandContext,
  input: { review: string; letter?: StoredLetter } & MemberInvitee,
): Promise<void> {
  const { review: slug, participant: participantSlug, letter, ...invitee } = input;
  await ctx.write(async (tx) => {
    const { id: reviewId } = await findInvitingReview({ read: tx, actor: ctx.actor }, slug);
    const where = { slug: participantSlug, participations: { some: { reviewId } } };
    const participant = await tx.participant.findFirst({ where, select: { id: true } });
    if (!participant) throw invalid({ participant: ["participantMissing"] });
    const invitationId = await inviteToParticipant(tx, ctx, { ...invitee, reviewId, participantId: participant.id });
    if (letter) await noteLetter(tx, ctx, { invitationId, letter });
  });
}

type ToParticipant = Invitee & { role: MemberRole; reviewId: string; participantId: string };

/** As `inviteMember`, for those who have asked for permission themselves. Answers the invitation. */
export async function inviteToParticipant(
  tx: WriteTransaction,
  ctx: Pick<CommandContext, "actor" | "now">,
  invitation: ToParticipant,
): Promise<string> {
  await refuseToInvite(tx, ctx.now, invitation);
  const id = await createInvitation(tx, ctx, invitation);
  await sendInvitation(tx, ctx, id);
  return id;
}

/** Nobody is invited to a role that they hold, that is less than theirs, or to which they are invited. */
export async function refuseToInvite(
  tx: WriteTransaction,
  now: Date,
  { email, role, reviewId, participantId }: Pick<ToParticipant, "email" | "role" | "reviewId" | "participantId">,
): Promise<void> {
  const key = emailKey(email);
  const held = await tx.member.findFirst({
    where: { participantId, user: { emailKey: key } },
    select: { role: true },
  });
  if (held?.role === role) throw invalid({ email: ["roleHeld"] });
  if (held?.role === "focal-point") throw invalid({ email: ["alreadyFocalPoint"] });
  await refuseSecond(tx, now, { emailKey: key, role, reviewId, participantId });
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
  return openOnly(await findManaged(tx, ctx, key), ctx.now);
}

/**
 * An invitation that can still be sent again or revoked.
 * @throws DomainError notFound where there is none; conflict where it was accepted or revoked in the meantime
 */
export function openOnly<I extends Parameters<typeof invitationStatusOf>[0]>(found: I | null, now: Date): I {
  if (!found) throw notFound();
  const status = invitationStatusOf(found, now);
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
    await sendAgain(tx, ctx, { id, email });
  });
}

/** As `resendInvitation`, for those who have found it open and asked for permission themselves. */
export async function sendAgain(
  tx: WriteTransaction,
  ctx: CommandContext,
  { id, email }: { id: string; email?: string | undefined },
): Promise<void> {
  if (email !== undefined) await tx.invitation.update({ where: { id }, data: { email, emailKey: emailKey(email) } });
  await sendInvitation(tx, ctx, id);
  const action = email === undefined ? "invitation.resend" : "invitation.correctAddress";
  await recordAuditEvent(tx, ctx, { action, subjectType: "Invitation", subjectId: id });
}

/**
 * Ends an invitation: its links no longer work, and a mail that has not left is not sent.
 * @throws DomainError notFound; conflict where it was accepted or revoked in the meantime
 */
export async function revokeInvitation(ctx: CommandContext, key: Key): Promise<void> {
  await ctx.write(async (tx) => {
    await endInvitation(tx, ctx, await findOpen(tx, ctx, key));
  });
}

/** As `revokeInvitation`, for those who have found it open and asked for permission themselves. */
export async function endInvitation(
  tx: WriteTransaction,
  ctx: CommandContext,
  { id, mailId }: { id: string; mailId: string | null },
): Promise<void> {
  await tx.invitation.update({ where: { id }, data: { revokedAt: ctx.now } });
  await closeTokens(tx, { purpose: "invitation", subjectId: id });
  await dropUnsent(tx, mailId);
  await recordAuditEvent(tx, ctx, { action: "invitation.revoke", subjectType: "Invitation", subjectId: id });
}
