import { ofParticipant, withArticle } from "~/domain/participant/participant-forms";
import {
  isParticipantClass,
  participantNamesSchema,
  type ParticipantClass,
} from "~/domain/participant/participant-schema";
import type { Language } from "~/language/language";
import { textOf } from "~/language/localized-text";

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

function englishPossessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** Who sends a submission, as titles and buttons name it in the language of the page. */
export function ownerOf(participant: NamedParticipant, language: Language): SubmissionOwner {
  const { id, iso2, category, acronym } = participant;
  const names = participantNamesSchema.parse(participant.names);
  const name = {
    en: textOf(participant.name, "en"),
    fr: textOf(participant.name, "fr"),
    ru: textOf(participant.name, "ru"),
  };
  const forms = { id, iso2, category, acronym, class: classOf(participant), name, names };
  return {
    kind: submissionKind(forms.class),
    name: name[language],
    possessive: language === "en" ? englishPossessive(withArticle(forms, "en")) : ofParticipant(forms, language),
  };
}

/** A State sends a voluntary report, everybody else a contribution. */
export type SubmissionKind = "report" | "contribution";

export function submissionKind(participantClass: ParticipantClass): SubmissionKind {
  return participantClass === "member-state" ? "report" : "contribution";
}
