import { isParticipantClass, participantNamesSchema } from "~/domain/participant/participant-schema";
import { languageText } from "./language-text";
import type { ParticipantClass, ReportParticipant } from "./report-facts";

export type ParticipantRow = {
  id: string;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: unknown;
  names: unknown;
};

/** @throws Error for a class that the portal does not know. */
export function knownClass(value: string): ParticipantClass {
  if (!isParticipantClass(value)) throw new Error(`No class of participants is called ${value}`);
  return value;
}

/** A participant as the generators take it. */
export function reportParticipant(row: ParticipantRow): ReportParticipant {
  return {
    id: row.id,
    class: knownClass(row.class),
    iso2: row.iso2,
    category: row.category,
    acronym: row.acronym,
    name: languageText(row.name),
    names: participantNamesSchema.parse(row.names),
  };
}
