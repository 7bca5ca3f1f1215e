import type { QueryContext } from "~/domain/shared/context";
import { screenedSubmissions } from "./screening-access.server";
import { waitingStates } from "./screening-rules";

/** How many submissions of a review wait for a decision that the actor may take; 0 where they take none. */
export function countWaiting({ read, actor }: Pick<QueryContext, "read" | "actor">, reviewId: string): Promise<number> {
  return read.submission.count({
    where: { AND: [screenedSubmissions(actor), { reviewId, state: { in: [...waitingStates] } }] },
  });
}
