import type { QueryContext } from "~/domain/shared/context";
import type { StaffRole } from "~/permission/actor";
import { can } from "~/permission/can";
import type { Permission } from "~/permission/policy";

const screens = {
  secretariat: "secretariat.read",
  screening: "screening.read",
  coding: "excerpt.read",
  drafting: "report.readDraft",
} as const satisfies Record<string, Permission>;

export type WorkScreen = keyof typeof screens;

const screenNames: WorkScreen[] = ["secretariat", "screening", "coding", "drafting"];

/** Where a person works: the submissions of their participants, and the reviews they are staff of, the latest first. */
export type Places = {
  responds: boolean;
  reviews: { slug: string; title: unknown; roles: StaffRole[]; screens: WorkScreen[] }[];
};

/** The places of the signed-in person; none for a visitor. */
export async function listPlaces({ read, actor }: Pick<QueryContext, "read" | "actor">): Promise<Places> {
  if (actor.kind === "visitor") return { responds: false, reviews: [] };
  const { staff, memberships } = actor;
  const reviews = await read.review.findMany({
    where: { id: { in: staff.map((held) => held.reviewId) } },
    orderBy: { opensAt: "desc" },
    select: { id: true, slug: true, shortTitle: true },
  });
  return {
    responds: memberships.length > 0,
    reviews: reviews.map(({ id, slug, shortTitle }) => ({
      slug,
      title: shortTitle,
      roles: staff.filter((held) => held.reviewId === id).map((held) => held.role),
      screens: screenNames.filter((name) => can(actor, screens[name], { reviewId: id })),
    })),
  };
}
