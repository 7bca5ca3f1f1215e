import { transitionOf, type SubmissionAct } from "../submission-statuses";

/**
 * A request for return: the authors ask the secretariat for what they sent, with a reason, to correct it. The secretariat
 * grants or declines it with a reason. What waits to be decided on is returned; what was accepted is opened for a
 * correction, under the same number: its public version stays public until the corrected one is.
 */

/** As ReturnRequest.decision stores them. */
export const returnRequestDecisions = ["granted", "declined", "cancelled"] as const;
export type ReturnRequestDecision = (typeof returnRequestDecisions)[number];

/** The act by which the secretariat grants it; null where nothing can be returned. */
export function grantingAct(state: string): Extract<SubmissionAct, "return" | "openCorrection"> | null {
  if (transitionOf(state, "return")) return "return";
  return transitionOf(state, "openCorrection") ? "openCorrection" : null;
}

export type Grantable = { state: string; phase: string };

/** Whether a return can be asked for: the secretariat could grant it, and the review still takes corrections. */
export function mayBeAskedFor({ state, phase }: Grantable): boolean {
  return grantingAct(state) !== null && phase !== "preparation" && phase !== "final";
}
