/**
 * The stages at which a report is frozen, in their order. What is drafted between two of them is the working state and
 * has no stage of its own.
 */
export const reportStages = [
  "zero-draft",
  "co-chairs-reading",
  "circulated-for-comments",
  "revised",
  "approved",
  "final",
] as const;

export type ReportStage = (typeof reportStages)[number];

/** The stage of a content that is composed but not frozen. */
export const workingStage = "working";

const withoutWatermark: readonly string[] = ["approved", "final"];
const forThePublic: readonly string[] = ["circulated-for-comments", "approved", "final"];

/** @throws Error for a stage that the portal does not know. */
export function stageOf(stored: string): ReportStage {
  const known = reportStages.find((stage) => stage === stored);
  if (!known) throw new Error(`No stage of a report is called ${stored}`);
  return known;
}

/** Every text that is not approved carries the mark of a draft. */
export function isDraftStage(stage: string): boolean {
  return !withoutWatermark.includes(stage);
}

/** A text that is still being agreed among the secretariat and the Co-Chairs is not shown to the public. */
export function isPublishable(stage: string): boolean {
  return forThePublic.includes(stage);
}
