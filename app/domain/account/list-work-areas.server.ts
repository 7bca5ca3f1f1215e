import { countUncoded } from "~/domain/coding/text/list-texts.server";
import { countToTranslate } from "~/domain/report/outline/count-to-translate.server";
import { countAmber } from "~/domain/report/outline/count-amber.server";
import { type Area, areasOf } from "~/domain/review/open-areas";
import { countWaiting } from "~/domain/screening/list-queue.server";
import type { QueryContext } from "~/domain/shared/context";
import { can, canAnywhere } from "~/permission/can";
import type { StaffRole } from "~/permission/actor";

/** What waits for a person: decisions, texts to code, paragraphs whose sources changed, paragraphs to translate. */
export type Waiting = "screening" | "coding" | "drafting" | "translating";

/** An area of a review, and how much of what waits there for this person; null where nothing can. */
export type WorkArea = { screen: Area; waits: { what: Waiting; count: number } | null };

/** Where a person works: the submissions of their participants, and the reviews they are staff of, the latest first. */
export type Work = {
  responds: boolean;
  administers: boolean;
  /** A review obliges them to a second factor first. */
  secondFactorNeeded: boolean;
  reviews: { slug: string; title: unknown; roles: StaffRole[]; areas: WorkArea[] }[];
};

type Asking = Pick<QueryContext, "read" | "actor">;

async function waitsAt(ctx: Asking, screen: Area, reviewId: string): Promise<WorkArea["waits"]> {
  switch (screen) {
    case "screening":
      return { what: "screening", count: await countWaiting(ctx, reviewId) };
    case "coding":
      return { what: "coding", count: await countUncoded(ctx, reviewId) };
    case "drafting":
      return can(ctx.actor, "paragraph.write", { reviewId })
        ? { what: "drafting", count: countAmber(ctx, reviewId) }
        : { what: "translating", count: countToTranslate(ctx, reviewId) };
    case "secretariat":
      return null;
  }
}

function areasIn(ctx: Asking, reviewId: string): Promise<WorkArea[]> {
  const open = areasOf(ctx.actor, reviewId);
  return Promise.all(open.map(async (screen) => ({ screen, waits: await waitsAt(ctx, screen, reviewId) })));
}

/** The work areas of the signed-in person; none for a visitor. */
export async function listWorkAreas(ctx: Asking): Promise<Work> {
  const { read, actor } = ctx;
  if (actor.kind === "visitor") return { responds: false, administers: false, secondFactorNeeded: false, reviews: [] };
  const { staff, memberships } = actor;
  const reviews = await read.review.findMany({
    where: { id: { in: staff.map((held) => held.reviewId) } },
    orderBy: { opensAt: "desc" },
    select: { id: true, slug: true, shortTitle: true },
  });
  return {
    responds: memberships.length > 0,
    administers: canAnywhere(actor, "portal.read"),
    secondFactorNeeded: actor.secondFactorNeeded === true,
    reviews: await Promise.all(
      reviews.map(async ({ id, slug, shortTitle }) => ({
        slug,
        title: shortTitle,
        roles: staff.filter((held) => held.reviewId === id).map((held) => held.role),
        areas: await areasIn(ctx, id),
      })),
    ),
  };
}
