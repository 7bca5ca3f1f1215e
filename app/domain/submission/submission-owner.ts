import { possessiveOf } from "~/domain/participant/participant-forms";
import {
  isParticipantClass,
  participantNamesSchema,
  type ParticipantClass,
} from "~/domain/participant/participant-schema";
import type { Language } from "~/language/language";
import { textInEveryLanguage } from "~/language/localized-text";
import { submissionKind, type SubmissionKind } from "./submission-kind";

/** The columns of a participant from which its names are built. */
export type NamedParticipant = {
  id: string;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: unknown;
  names: unknown;
};

export type SubmissionOwner = {
  kind: SubmissionKind;
  name: string;
  /** As it stands beside "report": "Portugal’s", "du Portugal", "Португалии". */
  possessive: string;
};

function classOf(participant: NamedParticipant): ParticipantClass {
  return isParticipantClass(participant.class) ? participant.class : "stakeholder";
}

/** Who sends a submission, as titles and buttons name it in the language of the page. */
export function ownerOf(participant: NamedParticipant, language: Language): SubmissionOwner {
  const { id, iso2, category, acronym } = participant;
  const names = participantNamesSchema.parse(participant.names);
  const name = textInEveryLanguage(participant.name);
  const forms = { id, iso2, category, acronym, class: classOf(participant), name, names };
  return {
    kind: submissionKind(forms.class),
    name: name[language],
    possessive: possessiveOf(forms, language),
  };
}
