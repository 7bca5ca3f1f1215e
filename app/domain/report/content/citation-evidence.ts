import { countParticipants, groupParticipants, type ParticipantCount } from "~/domain/counting/count-participants";
import type { ParticipantGroup } from "~/domain/participant/participant-groups";
import type { ContentCitation } from "./report-content";
import { type Stance, stanceOf } from "./stance";

/** The citations that do this for their paragraph. */
export function citedFor(citations: readonly ContentCitation[], stance: Stance): ContentCitation[] {
  return citations.filter((citation) => stanceOf(citation.stance) === stance);
}

/**
 * Distinct participants counted behind the citations that support a paragraph; associates are in a citation only where
 * they confirmed.
 */
export function evidenceOf(citations: readonly ContentCitation[]): ParticipantCount {
  return countParticipants(citedFor(citations, "supports"));
}

/** The participants counted behind the citations that support a paragraph, by group. */
export function evidenceParticipants(
  citations: readonly ContentCitation[],
): Record<ParticipantGroup, ContentCitation["participant"][]> {
  return groupParticipants(citedFor(citations, "supports"));
}
