import type { TallyShape } from "~/domain/participant/participant-schema";
import { countEvidence, type EvidenceSource } from "./count-participants";

/** Distinct participants by the mark they have in the tally. */
export function tallyOf(sources: readonly EvidenceSource[]): Record<TallyShape, number> {
  const { states, stakeholders, regionalOrganizations, unEntities, others } = countEvidence(sources);
  return { state: states, stakeholder: stakeholders, regional: regionalOrganizations, un: unEntities + others };
}
