import type { WriteTransaction } from "~/db/types";
import { findSetup, type ReviewSetup } from "~/domain/review/review-setup.server";
import type { CommandContext, QueryContext } from "~/domain/shared/context";
import { conflict, notFound } from "~/domain/shared/domain-error";
import { userIdOf } from "~/permission/actor";
import { can } from "~/permission/can";
import { isOpen, registrationStatusOf, type RegistrationStatus } from "./registration-status";

/**
 * The review under a slug, whose requests to take part the actor decides on.
 * @throws DomainError notFound
 */
export async function findReviewOfRegistrations(ctx: QueryContext, slug: string): Promise<ReviewSetup> {
  const found = await findSetup(ctx, slug);
  if (!found || !can(ctx.actor, "registration.decide", { reviewId: found.setup.id })) throw notFound();
  return found.setup;
}

export type RegistrationKey = { review: string; registration: string };

/** What a conflict says: how it was decided. */
export type Decided = { status: RegistrationStatus };

/**
 * A request on which nothing is decided yet, with its review.
 * @throws DomainError notFound; conflict with `Decided` where it is decided on
 */
export async function findUndecided(tx: WriteTransaction, ctx: CommandContext, key: RegistrationKey) {
  const review = { select: { id: true, slug: true, title: true, contact: true } } as const;
  const found = await tx.registration.findUnique({ where: { id: key.registration }, include: { review } });
  if (!found || found.review.slug !== key.review) throw notFound();
  if (!can(ctx.actor, "registration.decide", { reviewId: found.reviewId })) throw notFound();
  const status = registrationStatusOf(found.status);
  if (!isOpen(status)) throw conflict({ status } satisfies Decided);
  return found;
}

/** The columns that note a decision. */
export function decided(ctx: CommandContext, status: RegistrationStatus) {
  return { status, decidedAt: ctx.now, decidedById: userIdOf(ctx.actor) };
}
