import { isParticipantClass, type ParticipantClass } from "./participant-schema";

/** A stored participant, as far as it is shown or counted anywhere. */
export type ParticipantRow = {
  id: string;
  slug: string;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: unknown;
  names: unknown;
};

/** What every presenter reads. */
export const participantColumns = { id: true, slug: true, class: true, name: true } as const;

/** The same with the other forms of the name. Lists of thousands do without: the forms are long. */
export const participantNameColumns = {
  ...participantColumns,
  category: true,
  iso2: true,
  acronym: true,
  names: true,
} as const;

/** The class of a stored participant; what the list of classes does not know counts as a stakeholder. */
export function participantClassOf(stored: string): ParticipantClass {
  return isParticipantClass(stored) ? stored : "stakeholder";
}
