import type { ParticipantClass } from "~/domain/participant/participant-schema";

/**
 * Alignment: a participant of the review says, after a submission was published, that it agrees with it. It is shown with
 * the text, with its date and, where another version is read, the version that it read. It is never counted: an
 * alignment supports no point, no sentence and no quantifier, and its figure is a figure of its own. The participant that
 * sent the submission, and those who are named with it, do not align themselves with it.
 */
export const alignmentObstacles = ["isLead", "isNamed", "notTakingPart"] as const;
/** Why a participant cannot align itself with a submission. */
export type AlignmentObstacle = (typeof alignmentObstacles)[number];

type Relation = { lead: boolean; named: boolean; takesPart: boolean };

export function whyNotAlign({ lead, named, takesPart }: Relation): AlignmentObstacle | null {
  if (lead) return "isLead";
  if (named) return "isNamed";
  return takesPart ? null : "notTakingPart";
}

/** How many States, and how many others, are aligned: a figure of its own, added to no other. */
export function countAligned(aligned: readonly { class: ParticipantClass }[]): { states: number; others: number } {
  const states = aligned.filter((one) => one.class === "member-state").length;
  return { states, others: aligned.length - states };
}
