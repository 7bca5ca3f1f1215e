/**
 * The stages at which a report is frozen, in their order: the one table. What is drafted between two of them is the
 * current draft and has no stage of its own. Who may freeze and who may publish is in the policy: `report.freeze`,
 * `report.publish`.
 *
 * `draft`: the text carries the mark of a draft, because it is not approved.
 * `publishable`: the public may read it; the others are still being agreed among the secretariat and the Co-Chairs.
 */
const stages = {
  "zero-draft": { draft: true, publishable: false },
  "co-chairs-reading": { draft: true, publishable: false },
  "circulated-for-comments": { draft: true, publishable: true },
  revised: { draft: true, publishable: false },
  approved: { draft: false, publishable: true },
  final: { draft: false, publishable: true },
} as const;

/** Of the reason for freezing a text as approved in which something is open, in characters. */
export const longestDecision = 2000;

export type ReportStage = keyof typeof stages;

function isStage(stored: string): stored is ReportStage {
  return Object.hasOwn(stages, stored);
}

export const reportStages = Object.keys(stages).filter(isStage);

/** The stage of a content that is composed but not frozen. */
export const workingStage = "working";

/** @throws Error for a stage that the portal does not know. */
export function stageOf(stored: string): ReportStage {
  if (!isStage(stored)) throw new Error(`No stage of a report is called ${stored}`);
  return stored;
}

/** Every text that is not approved carries the mark of a draft, including the current draft. */
export function isDraftStage(stage: string): boolean {
  return !isStage(stage) || stages[stage].draft;
}

/** Whether the public may read a text of this stage. */
export function isPublishable(stage: string): boolean {
  return isStage(stage) && stages[stage].publishable;
}
