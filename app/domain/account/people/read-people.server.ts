import { listStaffRows } from "~/db/queries/people/list-staff.server";
import { findReview, type ReviewSummary } from "~/domain/review/find-review.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { textOf } from "~/language/localized-text";
import { sortColumns } from "~/language/text/sort-key";
import type { Language } from "~/language/language";
import { staffRoles, type StaffRole } from "~/permission/actor";
import { can } from "~/permission/can";
import type { ShownInvitationStatus } from "../invitation/invitation-rules";
import { listInvitations, type InvitationPage } from "./list-invitations.server";
import { listMembers, type MemberPage } from "./list-members.server";

export type StaffPerson = { userId: string; name: string; email: string; roles: StaffRole[]; disabled: boolean };

export type People = {
  review: ReviewSummary;
  staff: StaffPerson[];
  invitations: InvitationPage;
  /** Those who act for the participants of the review. */
  members: MemberPage;
  /** The participants of the review, that a member can be invited for; empty where they are not wanted. */
  participants: { slug: string; name: string }[];
};

type PeopleQuery = {
  review: string;
  language: Language;
  page: number;
  status?: ShownInvitationStatus | undefined;
  membersPage?: number;
  withParticipants: boolean;
};

/** The staff of a review by name, each person once with their roles. */
export function listStaff({ read }: Pick<QueryContext, "read">, reviewId: string): StaffPerson[] {
  const people = new Map<string, StaffPerson>();
  for (const { userId, role, name, email, disabled: isDisabled } of listStaffRows(read, { reviewId })) {
    const disabled = isDisabled === 1;
    const known = people.get(userId) ?? { userId, name, email, roles: [], disabled };
    const held = staffRoles.find((one) => one === role);
    people.set(userId, { ...known, roles: held ? [...known.roles, held] : known.roles });
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/**
 * The staff of a review and the invitations to it.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function readPeople(ctx: QueryContext, query: PeopleQuery): Promise<People> {
  const { review: slug, language, page, status, membersPage = 1 } = query;
  const review = await findReview(ctx, { slug, language });
  if (!can(ctx.actor, "people.read", { reviewId: review.id })) throw notFound();
  const names = query.withParticipants
    ? await ctx.read.participant.findMany({
        where: { participations: { some: { reviewId: review.id } } },
        orderBy: { [sortColumns[language]]: "asc" },
        select: { slug: true, name: true },
      })
    : [];
  return {
    review,
    staff: listStaff(ctx, review.id),
    invitations: await listInvitations(ctx, {
      where: { reviewId: review.id },
      status,
      page,
      language,
      letters: true,
    }),
    members: listMembers(ctx, { reviewId: review.id, page: membersPage, language }),
    participants: names.map((one) => ({ slug: one.slug, name: textOf(one.name, language) })),
  };
}
