import type { ParticipantClass } from "~/domain/participant/participant-schema";

/**
 * Counts participants, not statements: a State stands once behind a point however many statements carry it, and a
 * joint statement stands for its lead and each associate who confirmed it. The input of a regional organization
 * never counts as its members (design: Counting).
 */

export type EvidenceParticipant = {
  readonly id: string;
  readonly class: ParticipantClass;
};

export type EvidenceSource = {
  /** Who sent the submission that is cited: the lead of a joint one. */
  readonly participant: EvidenceParticipant;
  readonly associates: readonly (EvidenceParticipant & { readonly confirmed: boolean })[];
};

export type EvidenceCount = {
  readonly states: number;
  readonly stakeholders: number;
  readonly regionalOrganizations: number;
  readonly unEntities: number;
  /** Intergovernmental organizations, special procedures and inter-State mechanisms. */
  readonly others: number;
};

export type EvidenceGroup = keyof EvidenceCount;

/** The column in which a class of participants is counted. */
export function evidenceGroup(participantClass: ParticipantClass): EvidenceGroup {
  switch (participantClass) {
    case "member-state":
      return "states";
    case "stakeholder":
      return "stakeholders";
    case "regional-organization":
      return "regionalOrganizations";
    case "un-entity":
      return "unEntities";
    default:
      return "others";
  }
}

/** The distinct participants that stand behind the sources, by column, in order of first appearance. */
export function evidenceParticipants(sources: readonly EvidenceSource[]): Record<EvidenceGroup, string[]> {
  const seen = new Map<string, EvidenceGroup>();
  for (const { participant, associates } of sources) {
    seen.set(participant.id, evidenceGroup(participant.class));
    if (participant.class === "regional-organization") continue;
    for (const associate of associates) {
      if (associate.confirmed) seen.set(associate.id, evidenceGroup(associate.class));
    }
  }
  const groups: Record<EvidenceGroup, string[]> = {
    states: [],
    stakeholders: [],
    regionalOrganizations: [],
    unEntities: [],
    others: [],
  };
  for (const [id, group] of seen) groups[group].push(id);
  return groups;
}

export function countEvidence(sources: readonly EvidenceSource[]): EvidenceCount {
  const groups = evidenceParticipants(sources);
  return {
    states: groups.states.length,
    stakeholders: groups.stakeholders.length,
    regionalOrganizations: groups.regionalOrganizations.length,
    unEntities: groups.unEntities.length,
    others: groups.others.length,
  };
}
