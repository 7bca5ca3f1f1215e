import type { Reader } from "~/db/types";
import type { QueryContext } from "~/domain/shared/context";
import { notFound } from "~/domain/shared/domain-error";
import { memberRoles } from "~/permission/actor";
import { can } from "~/permission/can";
import type { Permission } from "~/permission/policy";
import { requirePermission } from "~/domain/shared/require-permission";

export type NominationKey = { review: string; invitation: string };

/**
 * The invitation of a person to act for a participant of a review, with its letter, for those who may see the people of
 * the review.
 * @throws DomainError notFound; forbidden for those who may see and not do it
 */
export async function getNomination(
  { read, actor }: Pick<QueryContext, "actor"> & { read: Reader },
  { review: slug, invitation, permission }: NominationKey & { permission: Extract<Permission, `people.${string}`> },
) {
  const found = await read.invitation.findFirst({
    where: { id: invitation, review: { slug }, role: { in: [...memberRoles] } },
    include: { participant: { select: { slug: true, name: true } }, letter: true },
  });
  if (!found || found.reviewId === null || found.participant === null) throw notFound();
  const { reviewId, participant } = found;
  if (!can(actor, "people.read", { reviewId })) throw notFound();
  requirePermission(actor, permission, { reviewId });
  return { ...found, reviewId, participant };
}
