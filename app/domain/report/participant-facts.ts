import { textInEveryLanguage } from "~/language/localized-text";
import { participantClassOf } from "~/domain/participant/participant-link";
import { participantNamesSchema } from "~/domain/participant/participant-schema";
import type { ReportParticipant } from "./facts/report-facts";

export type ParticipantRow = {
  id: string;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: unknown;
  names: unknown;
};

/** A participant as the generators take it. */
export function reportParticipant(row: ParticipantRow): ReportParticipant {
  return {
    id: row.id,
    class: participantClassOf(row.class),
    iso2: row.iso2,
    category: row.category,
    acronym: row.acronym,
    name: textInEveryLanguage(row.name),
    names: participantNamesSchema.parse(row.names),
  };
}
