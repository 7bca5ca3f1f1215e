import type { ReviewPhase } from "~/domain/review/review-schema";
import type { SetUpSummary } from "~/domain/review/setup/set-up-tasks";

/** What a review can come to, and what it can go back to. */
export type NextPhase = Exclude<ReviewPhase, "preparation">;
export type EarlierPhase = Exclude<ReviewPhase, "consultation" | "final">;

/**
 * How a review moves through its cycle: what comes next, and where it may go back to. This is the one table; the page of
 * the status and the command ask it.
 */
const moves: Record<ReviewPhase, { next: NextPhase | null; back: EarlierPhase | null }> = {
  preparation: { next: "open", back: null },
  // Back only while nothing has been received.
  open: { next: "closed", back: "preparation" },
  closed: { next: "analysis", back: "open" },
  analysis: { next: "drafting", back: "closed" },
  drafting: { next: "consultation", back: "analysis" },
  consultation: { next: "final", back: "drafting" },
  // What was returned can no longer be corrected: a completed review stays completed.
  final: { next: null, back: null },
};

export function movesFrom(phase: ReviewPhase) {
  return moves[phase];
}

/** The shortest reason for opening a review that lacks something, in characters. */
export const shortestReason = 10;

export type Move = {
  from: ReviewPhase;
  to: ReviewPhase;
  /** Why it is opened although something is missing. */
  reason: string;
  /** The person has said that they know that it cannot be undone. */
  confirmed: boolean;
};

/** What decides on a move: what the set-up lacks, and how many versions were received. */
export type MoveFacts = { lacks: Pick<SetUpSummary, "texts" | "dates" | "gaps">; received: number };

/** What keeps a review from moving, by field, as keys of `error:field`; empty where it may. */
export function faultsOfMove({ from, to, reason, confirmed }: Move, { lacks, received }: MoveFacts) {
  const { next, back } = moves[from];
  if (to !== next && to !== back) return { "": ["stageUnknown"] };
  if (to === "preparation" && received > 0) return { "": ["stageReceived"] };
  if (from === "preparation" && lacks.gaps.length > 0) return { "": [...lacks.gaps] };
  const missing = from === "preparation" && lacks.texts + lacks.dates > 0;
  if (missing && reason.length < shortestReason) return { reason: ["openingReasonMissing"] };
  if (to === "final" && !confirmed) return { confirmed: ["confirmMissing"] };
  return {};
}
