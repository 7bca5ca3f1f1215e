import type { Actor } from "~/permission/actor";
import { can } from "~/permission/can";
import type { Permission } from "~/permission/policy";

/** The areas in which the staff of a review work, in the order of the bar, each with the permission that opens it. */
const permissions = {
  secretariat: "secretariat.read",
  screening: "screening.read",
  coding: "excerpt.read",
  drafting: "report.readDraft",
} as const satisfies Record<string, Permission>;

export type Area = keyof typeof permissions;

const areas = Object.keys(permissions) as Area[];

/** Which areas of a review are open to the person. */
export function areasOf(actor: Actor, reviewId: string): Area[] {
  return areas.filter((area) => can(actor, permissions[area], { reviewId }));
}

/** The same for the review with this slug; none for a visitor, or where the person is not on its staff. */
export function openAreas(actor: Actor, slug: string | undefined): Area[] {
  const held = actor.kind === "user" ? actor.staff.find((one) => one.slug === slug) : undefined;
  return held ? areasOf(actor, held.reviewId) : [];
}
