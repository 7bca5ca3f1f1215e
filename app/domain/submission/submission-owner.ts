import { possessiveOf } from "~/domain/participant/participant-forms";
import { toReportParticipant } from "~/domain/participant/participant-presenters";
import type { ParticipantRow } from "~/domain/participant/participant-row";
import type { Language } from "~/language/language";
import type { ParticipantClass } from "~/domain/participant/participant-schema";

export type SubmissionOwner = {
  kind: SubmissionKind;
  name: string;
  /** As it is said with "report": "Portugal’s", "du Portugal", "Португалии". */
  possessive: string;
};

/** Who sends a submission, as titles and buttons name it in the language of the page. */
export function ownerOf(participant: Omit<ParticipantRow, "slug">, language: Language): SubmissionOwner {
  const named = toReportParticipant(participant);
  return {
    kind: submissionKind(named.class),
    name: named.name[language],
    possessive: possessiveOf(named, language),
  };
}

/** A State sends a voluntary report, everybody else a contribution. */
export type SubmissionKind = "report" | "contribution";

export function submissionKind(participantClass: ParticipantClass): SubmissionKind {
  return participantClass === "member-state" ? "report" : "contribution";
}
