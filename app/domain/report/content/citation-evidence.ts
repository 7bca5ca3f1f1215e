import { countParticipants, groupParticipants, type ParticipantCount } from "~/domain/counting/count-participants";
import type { ParticipantGroup } from "~/domain/participant/participant-groups";
import type { ContentCitation } from "./report-content";

/** Distinct participants counted behind citations; associates are in a citation only where they confirmed. */
export function evidenceOf(citations: readonly ContentCitation[]): ParticipantCount {
  return countParticipants(citations);
}

/** The participants counted behind citations, by group. */
export function evidenceParticipants(
  citations: readonly ContentCitation[],
): Record<ParticipantGroup, ContentCitation["participant"][]> {
  return groupParticipants(citations);
}
