import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { conflict, invalid, notFound } from "~/domain/shared/domain-error";
import { requireSignedIn } from "~/domain/shared/require-permission";
import type { MemberRole } from "~/permission/actor";
import { emailKey } from "../account-schema";
import { closeTokens, useToken } from "../links/one-time-token.server";
import { hashNewPassword } from "../password.server";
import { loadInvitation } from "./find-invitation.server";
import { isMemberRole, isStaffRole, toInvitedRole } from "./invitation-rules";
import type { NewAccountInput } from "./invitation-schema";

type Opened = NonNullable<Awaited<ReturnType<typeof loadInvitation>>>;

/** Uses the link and answers its invitation. */
async function open(tx: WriteTransaction, { now }: Pick<CommandContext, "now">, token: string): Promise<Opened> {
  const found = await loadInvitation(tx, { token, now });
  if (!found || (await useToken(tx, { purpose: "invitation", token, now })) === null) throw notFound();
  return found;
}

/** A focal point may do all that a drafter may: an invitation never takes a role away. */
const promoted = (role: MemberRole) => (role === "focal-point" ? { role } : {});

async function grant(tx: WriteTransaction, userId: string, { reviewId, participantId, ...invitation }: Opened) {
  const role = toInvitedRole(invitation.role);
  if (role === "administrator") await tx.user.update({ where: { id: userId }, data: { administrator: true } });
  if (isStaffRole(role) && reviewId !== null) {
    const held = { userId, reviewId, role };
    await tx.staff.upsert({ where: { userId_reviewId_role: held }, create: held, update: {} });
  }
  if (isMemberRole(role) && participantId !== null) {
    const where = { userId_participantId: { userId, participantId } };
    await tx.member.upsert({ where, create: { userId, participantId, role }, update: promoted(role) });
  }
}

async function close(
  tx: WriteTransaction,
  ctx: CommandContext,
  { invitation, userId }: { invitation: Opened; userId: string },
) {
  const { id, role, reviewId, participantId } = invitation;
  await tx.invitation.update({ where: { id }, data: { acceptedAt: ctx.now, acceptedById: userId } });
  await closeTokens(tx, { purpose: "invitation", subjectId: id });
  await recordAuditEvent(tx, ctx, {
    action: "invitation.accept",
    subjectType: "Invitation",
    subjectId: id,
    detail: { role, review: reviewId, participant: participantId, user: userId },
  });
}

/** The first administrator is made once: a printed link without an address is of no use once there is an account. */
async function refuseSecondStart(tx: WriteTransaction, { email }: Opened): Promise<void> {
  if (email === null && (await tx.user.count()) > 0) throw notFound();
}

/**
 * Makes the account of an invited person, with the role they were invited to. Answers it for `startSignIn`.
 * @throws DomainError notFound where the link does not work; invalid for a password that the rule refuses, or where the
 * address has an account by now
 */
export async function acceptWithNewAccount(
  ctx: CommandContext,
  { token, ...input }: NewAccountInput & { token: string },
): Promise<{ id: string; passwordHash: string }> {
  const named = await loadInvitation(ctx.read, { token, now: ctx.now });
  if (!named) throw notFound();
  const email = named.email ?? input.email ?? "";
  if (email === "") throw invalid({ email: ["emailMissing"] });
  const passwordHash = await hashNewPassword(input.newPassword, { email, name: input.name });
  const { name, language, timeZone } = input;
  return ctx.write(async (tx) => {
    const invitation = await open(tx, ctx, token);
    await refuseSecondStart(tx, invitation);
    const key = emailKey(email);
    if ((await tx.user.count({ where: { emailKey: key } })) > 0) throw invalid({ email: ["emailTaken"] });
    const account = { email, emailKey: key, name, language, timeZone, passwordHash, createdAt: ctx.now };
    const { id } = await tx.user.create({ data: account, select: { id: true } });
    await grant(tx, id, invitation);
    await close(tx, ctx, { invitation, userId: id });
    return { id, passwordHash };
  });
}

/**
 * Gives the signed-in person the role they were invited to.
 * @throws DomainError notFound where the link does not work; conflict where it is for another address
 */
export async function acceptAsSignedIn(ctx: CommandContext, { token }: { token: string }): Promise<void> {
  const { userId } = requireSignedIn(ctx.actor);
  await ctx.write(async (tx) => {
    const { emailKey: key } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { emailKey: true } });
    const invitation = await open(tx, ctx, token);
    if (invitation.emailKey !== key) throw conflict();
    await grant(tx, userId, invitation);
    await close(tx, ctx, { invitation, userId });
  });
}
