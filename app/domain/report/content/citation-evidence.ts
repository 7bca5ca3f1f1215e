import {
  countEvidence,
  type EvidenceCount,
  type EvidenceSource,
  evidenceParticipants,
} from "~/domain/counting/count-participants";
import type { ContentCitation } from "./report-content";

function sourceOf({ participant, associates }: ContentCitation): EvidenceSource {
  return {
    participant,
    associates: associates.map((associate) => ({ ...associate, confirmed: true })),
  };
}

/** Distinct participants behind citations; associates are in a citation only where they confirmed. */
export function evidenceOf(citations: readonly ContentCitation[]): EvidenceCount {
  return countEvidence(citations.map(sourceOf));
}

export type EvidenceParty = ContentCitation["participant"];

/** The participants behind citations, by column. */
export function evidenceParties(citations: readonly ContentCitation[]) {
  const parties = new Map(
    citations.flatMap(({ participant, associates }) => [participant, ...associates]).map((party) => [party.id, party]),
  );
  const ids = evidenceParticipants(citations.map(sourceOf));
  const named = (group: readonly string[]): EvidenceParty[] =>
    group.flatMap((id) => {
      const party = parties.get(id);
      return party ? [party] : [];
    });
  return {
    states: named(ids.states),
    stakeholders: named(ids.stakeholders),
    regionalOrganizations: named(ids.regionalOrganizations),
    unEntities: named(ids.unEntities),
    others: named(ids.others),
  };
}
