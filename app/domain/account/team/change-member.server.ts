import type { WriteTransaction } from "~/db/types";
import { recordAuditEvent } from "~/domain/audit/record-audit-event.server";
import type { CommandContext } from "~/domain/shared/context";
import { invalid, notFound } from "~/domain/shared/domain-error";
import { dropAssignmentsOf } from "~/domain/submission/assignment/drop-assignments.server";
import { userIdOf, type MemberRole } from "~/permission/actor";
import { endInvitation } from "../invitation/manage-invitations.server";
import { getTeamToManage, type Team } from "~/domain/submission/team-of-submission.server";
import type { MemberKey } from "./team-schema";
import { tellNewFocalPoint } from "./tell-of-role.server";

type Found = { userId: string; participantId: string; role: string; user: { emailKey: string; language: string } };

type FoundInTeam = Found & { team: Team; submissionId: string };

async function findMember(
  tx: WriteTransaction,
  ctx: CommandContext,
  { submissionId, userId }: MemberKey,
): Promise<FoundInTeam> {
  const team = await getTeamToManage(tx, ctx.actor, submissionId);
  const { participantId } = team;
  const where = { userId_participantId: { userId, participantId } };
  const member = await tx.member.findUnique({
    where,
    include: { user: { select: { emailKey: true, language: true } } },
  });
  if (!member) throw notFound();
  return { ...member, team, submissionId };
}

/** A participant keeps a focal point who can sign in: nobody else can invite, or submit. */
async function refuseLast(tx: WriteTransaction, { userId, participantId, role }: Found): Promise<void> {
  if (role !== "focal-point") return;
  const others = { participantId, role: "focal-point", userId: { not: userId }, user: { disabledAt: null } };
  if ((await tx.member.count({ where: others })) === 0) throw invalid({ "": ["noFocalPointLeft"] });
}

/** An open invitation would give the person a role that was taken from them. */
async function endInvitations(tx: WriteTransaction, ctx: CommandContext, { participantId, user }: Found) {
  const open = { participantId, emailKey: user.emailKey, acceptedAt: null, revokedAt: null };
  for (const invitation of await tx.invitation.findMany({ where: open })) await endInvitation(tx, ctx, invitation);
}

async function record(tx: WriteTransaction, ctx: CommandContext, { action, member, role }: Recorded): Promise<void> {
  const { userId: user, participantId: participant } = member;
  const subject = { subjectType: "User", subjectId: user };
  await recordAuditEvent(tx, ctx, { action, ...subject, detail: { role, user, participant } });
}

type Recorded = { action: "member.remove" | "member.changeRole"; member: Found; role: string };

/**
 * Takes the access of a person to all submissions of a participant: their next request is refused. What they wrote stays.
 * @throws DomainError notFound, forbidden; invalid where no focal point would be left
 */
export async function removeMember(ctx: CommandContext, key: MemberKey): Promise<void> {
  await ctx.write(async (tx) => {
    const member = await findMember(tx, ctx, key);
    const { userId, participantId, role } = member;
    await refuseLast(tx, member);
    await tx.member.delete({ where: { userId_participantId: { userId, participantId } } });
    await dropAssignmentsOf(tx, { userId, participantId });
    await endInvitations(tx, ctx, member);
    await record(tx, ctx, { action: "member.remove", member, role });
  });
}

/**
 * Gives a person of the team the other role: a drafter becomes a focal point, who is told so, or the other way round. The
 * same again changes nothing.
 * @throws DomainError notFound, forbidden; invalid where no focal point would be left
 */
export async function changeMemberRole(
  ctx: CommandContext,
  { role, ...key }: MemberKey & { role: MemberRole },
): Promise<void> {
  await ctx.write(async (tx) => giveRole(tx, ctx, { member: await findMember(tx, ctx, key), role }));
}

async function giveRole(
  tx: WriteTransaction,
  ctx: CommandContext,
  { member, role }: { member: FoundInTeam; role: MemberRole },
) {
  const { userId, participantId } = member;
  if (member.role === role) return;
  if (role !== "focal-point") await refuseLast(tx, member);
  await tx.member.update({ where: { userId_participantId: { userId, participantId } }, data: { role } });
  await endInvitations(tx, ctx, member);
  await record(tx, ctx, { action: "member.changeRole", member, role });
  if (role !== "focal-point") return;
  const { team, submissionId, user } = member;
  await tellNewFocalPoint(tx, ctx, { team, submissionId, to: { userId, language: user.language } });
}

/**
 * Hands over the role of focal point: the person has it, and the actor is a drafter from then on.
 * @throws DomainError notFound, forbidden; invalid for oneself, and where the person cannot sign in and no focal point would be left
 */
export async function handOverRole(ctx: CommandContext, key: MemberKey): Promise<void> {
  await ctx.write(async (tx) => {
    const member = await findMember(tx, ctx, key);
    const own = await findMember(tx, ctx, { ...key, userId: userIdOf(ctx.actor) ?? "" });
    if (own.userId === member.userId) throw invalid({ "": ["handOverToOneself"] });
    await giveRole(tx, ctx, { member, role: "focal-point" });
    await giveRole(tx, ctx, { member: own, role: "drafter" });
  });
}
