import { listTeam } from "~/db/queries/participations/find-participation.server";
import { toMember, type ParticipantMember } from "~/domain/participation/read-participation.server";
import { readTeamWork, type TeamWork } from "~/domain/submission/assignment/read-team-work.server";
import { getTeamHead, toHead, type SubmissionHead } from "~/domain/submission/submission-head.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import type { Language } from "~/language/language";
import { memberRoles, userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { listInvitations, type InvitationPage } from "../people/list-invitations.server";
import type { MemberKey } from "./team-schema";

export type TeamPage = {
  head: SubmissionHead;
  people: ParticipantMember[];
  /** Invitations that were not accepted or revoked. */
  invitations: InvitationPage;
  /** Drafters see every answer, not only what was given to them. */
  draftersSeeAll: boolean;
  /** Who has done what; null for those who see only a part of the draft. */
  work: TeamWork | null;
  /** Who reads it. */
  userId: string | null;
  /** The reader may invite, remove and hand over. */
  mayManage: boolean;
};

/** A person of the team, and what can be done. */
export type TeamMember = {
  head: SubmissionHead;
  person: ParticipantMember;
  /** Nobody else is a focal point: the role cannot be taken from this one. */
  last: boolean;
  /** It is the reader. */
  self: boolean;
};

/**
 * Who acts for the participant of a submission, and who is invited to.
 * @throws DomainError notFound where the actor may not read the submission
 */
export async function readTeam(
  ctx: QueryContext,
  { submissionId, page, language }: { submissionId: string; page: number; language: Language },
): Promise<TeamPage> {
  const row = await getTeamHead(ctx, submissionId);
  const { participantId } = row;
  const where = { participantId, role: { in: [...memberRoles] }, acceptedAt: null, revokedAt: null };
  return {
    head: toHead(row, ctx, language),
    people: listTeam(ctx.read, participantId).map(toMember),
    invitations: await listInvitations(ctx, { where, ofOne: true, page, language }),
    draftersSeeAll: row.draftersSeeAll,
    work: readTeamWork(ctx, row, language),
    userId: userIdOf(ctx.actor),
    mayManage: can(ctx.actor, "team.manage", { participantId }),
  };
}

/**
 * One person of the team, for those who manage it.
 * @throws DomainError notFound
 */
export async function readTeamMember(
  ctx: QueryContext,
  { submissionId, userId, language }: MemberKey & { language: Language },
): Promise<TeamMember> {
  const row = await getTeamHead(ctx, submissionId);
  const { participantId } = row;
  const people = listTeam(ctx.read, participantId).map(toMember);
  const person = people.find((one) => one.userId === userId);
  if (!person || !can(ctx.actor, "team.manage", { participantId })) throw notFound();
  const others = people.filter((one) => one.role === "focal-point" && one.userId !== userId);
  return {
    head: toHead(row, ctx, language),
    person,
    last: person.role === "focal-point" && others.length === 0,
    self: userIdOf(ctx.actor) === userId,
  };
}
