import type { QueryContext } from "~/domain/shared/context";
import { can } from "~/permission/can";
import { countTexts } from "./text-sequence.server";

/** How many texts of a review the actor has not coded yet; 0 for who does not code. */
export async function countUncoded(ctx: Pick<QueryContext, "read" | "actor">, reviewId: string): Promise<number> {
  if (!can(ctx.actor, "excerpt.create", { reviewId })) return 0;
  return countTexts(ctx, { reviewId, filters: { show: "not-mine" } });
}
