import type { Language } from "~/language/language";
import { readText, type ReadText } from "~/language/localized-text";
import { isParticipantClass, tallyShapeOf, type ParticipantClass, type TallyShape } from "./participant-schema";

/** A participant as a page names it: its mark, its name, and the slug its page lies under. */
export type ParticipantLink = {
  slug: string;
  class: ParticipantClass;
  shape: TallyShape;
  name: ReadText;
};

/** The columns that `toParticipantLink` reads. */
export const participantColumns = { slug: true, class: true, name: true } as const;

/** The class of a stored participant; what the list of classes does not know counts as a stakeholder. */
export function participantClassOf(stored: string): ParticipantClass {
  return isParticipantClass(stored) ? stored : "stakeholder";
}

export function toParticipantLink(
  row: { slug: string; class: string; name: unknown },
  language: Language,
): ParticipantLink {
  const known = participantClassOf(row.class);
  return { slug: row.slug, class: known, shape: tallyShapeOf(known), name: readText(row.name, language) };
}
