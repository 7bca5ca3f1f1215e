import { findReview, type ReviewSummary } from "~/domain/review/find-review.server";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { textOf } from "~/language/localized-text";
import { sortColumns } from "~/language/text/sort-key";
import type { Language } from "~/language/language";
import { staffRoles, type StaffRole } from "~/permission/actor";
import { can } from "~/permission/can";
import { listInvitations, type InvitationPage } from "./list-invitations.server";

export type StaffPerson = { userId: string; name: string; email: string; roles: StaffRole[]; disabled: boolean };

export type People = {
  review: ReviewSummary;
  staff: StaffPerson[];
  invitations: InvitationPage;
  /** The participants of the review, that a member can be invited for; empty where they are not wanted. */
  participants: { slug: string; name: string }[];
};

type PeopleQuery = { review: string; language: Language; page: number; withParticipants: boolean };

/** The staff of a review by name, each person once with their roles. */
export async function listStaff({ read }: Pick<QueryContext, "read">, reviewId: string): Promise<StaffPerson[]> {
  const rows = await read.staff.findMany({
    where: { reviewId },
    include: { user: { select: { name: true, email: true, disabledAt: true } } },
  });
  const people = new Map<string, StaffPerson>();
  for (const { userId, role, user } of rows) {
    const { name, email, disabledAt } = user;
    const known = people.get(userId) ?? { userId, name, email, roles: [], disabled: disabledAt !== null };
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
  const { review: slug, language, page } = query;
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
    staff: await listStaff(ctx, review.id),
    invitations: await listInvitations(ctx, { where: { reviewId: review.id }, page, language }),
    participants: names.map((one) => ({ slug: one.slug, name: textOf(one.name, language) })),
  };
}
