import type { SourceCause } from "~/domain/report/content/source-changes";

/** What an editor says after sources have changed: the text is still right, or it was rewritten. */
export const checkOutcomes = ["stillRight", "redrafted"] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** One kind of change, and whose sources it concerns, in the order of the language. */
export type ChangedSource = { cause: SourceCause; participants: string[] };

export type ChangedSources = {
  open: ChangedSource[];
  /** The keys of the open changes, as a form sends them back. */
  keys: string;
  checks: { outcome: CheckOutcome; reason: string; checkedAt: Date; checkedBy: string | null }[];
};
