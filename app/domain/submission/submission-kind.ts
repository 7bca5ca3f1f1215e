import type { ParticipantClass } from "~/domain/participant/participant-schema";

/** A State sends a voluntary report, everybody else a contribution. */
export type SubmissionKind = "report" | "contribution";

export function submissionKind(participantClass: ParticipantClass): SubmissionKind {
  return participantClass === "member-state" ? "report" : "contribution";
}
