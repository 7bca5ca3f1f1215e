import { beforeEach } from "vitest";
import { refreshReference } from "~/domain/reference/refresh-reference.server";
import type { SignedInUser } from "~/permission/actor";
import { createReview } from "#seed/factories/create-review";
import { createUser } from "#seed/factories/create-user";
import { useDatabase } from "../support/database";
import { routeContext } from "../support/route-context";
import { signedIn } from "./actors";

export const now = new Date("2026-02-01T10:00:00Z");
export const path = "/en/secretariat/asia/add-participants";

/** A review of Asia and the Pacific in which nobody takes part yet, for the routes of its secretariat. */
export function useReviewWithoutParticipants() {
  const held = useDatabase();
  const world = { held, reviewId: "", secretariat: undefined as unknown as SignedInUser };
  beforeEach(async () => {
    await refreshReference(held.database, now);
    await held.database.write(async (tx) => {
      const { id } = await createReview(tx, { slug: "asia", region: "ESCAP" });
      const role = { reviewId: id, role: "secretariat" } as const;
      const userId = await createUser(tx, { email: "head@example.org", staff: [role] });
      world.secretariat = signedIn({ userId, staff: [{ ...role, slug: "asia" }] });
      world.reviewId = id;
    });
  });
  const args = (request: Request, params: Record<string, string> = {}) => {
    const context = routeContext(held.database, { actor: world.secretariat, now });
    return { request, params: { lang: "en", review: "asia", ...params }, context };
  };
  const slugs = async () => {
    const where = { reviewId: world.reviewId };
    const rows = await held.database.read.participation.findMany({ where, include: { participant: true } });
    return rows.map(({ participant }) => participant.slug).sort();
  };
  return { world, held, args, slugs };
}
