import type { WriteTransaction } from "~/db/types";
import type { CommandContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { memberRoles, type MemberRole } from "~/permission/actor";
import { inviteMembers } from "../invitation/invitation-steps.server";
import { endInvitation, openOnly, refuseToInvite, sendAgain } from "../invitation/manage-invitations.server";
import { getTeamToManage } from "~/domain/submission/team-of-submission.server";

export type TeamInvitee = { email: string; name: string | null; language: Language; role: MemberRole };

/**
 * Invites someone to the team of a submission. The mail names who invites.
 * @throws DomainError notFound, forbidden; invalid where they are invited to this role or hold it
 */
export async function inviteToTeam(
  ctx: CommandContext,
  { submissionId, role, ...invitee }: { submissionId: string } & TeamInvitee,
): Promise<void> {
  await ctx.write(async (tx) => {
    const { review, participantId, participantName } = await getTeamToManage(tx, ctx.actor, submissionId);
    await refuseToInvite(tx, ctx.now, { email: invitee.email, role, reviewId: review.id, participantId });
    await inviteMembers(tx, ctx, { review, role, people: [{ ...invitee, participantId, participantName }] });
  });
}

type Key = { submissionId: string; invitation: string };

/** An open invitation to the team, be it from the team or from the secretariat. */
async function findOpen(tx: WriteTransaction, ctx: CommandContext, { submissionId, invitation }: Key) {
  const { participantId } = await getTeamToManage(tx, ctx.actor, submissionId);
  const where = { id: invitation, participantId, role: { in: [...memberRoles] } };
  return openOnly(await tx.invitation.findFirst({ where }), ctx.now);
}

/**
 * Sends an invitation to the team again, with a new link, to its address or to a corrected one.
 * @throws DomainError notFound, forbidden; conflict where it was accepted or revoked in the meantime
 */
export async function resendTeamInvitation(
  ctx: CommandContext,
  { email, ...key }: Key & { email?: string },
): Promise<void> {
  await ctx.write(async (tx) => {
    const { id } = await findOpen(tx, ctx, key);
    await sendAgain(tx, ctx, { id, email });
  });
}

/**
 * Ends an invitation to the team: its links no longer work.
 * @throws DomainError notFound, forbidden; conflict where it was accepted or revoked in the meantime
 */
export async function revokeTeamInvitation(ctx: CommandContext, key: Key): Promise<void> {
  await ctx.write(async (tx) => {
    await endInvitation(tx, ctx, await findOpen(tx, ctx, key));
  });
}
