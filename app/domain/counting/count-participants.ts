import {
  eachGroup,
  groupOf,
  markOf,
  participantGroups,
  type ParticipantGroup,
  type TallyShape,
} from "~/domain/participant/participant-groups";
import type { ParticipantClass } from "~/domain/participant/participant-schema";
import { participantsBehind, type Authors } from "./participants-behind";

/** Counts participants, not statements: each is counted once behind a point, however many statements carry it. */

export type CountedParticipant = { readonly slug: string; readonly class: ParticipantClass };

/** Distinct participants by group. */
export type ParticipantCount = Record<ParticipantGroup, number>;

/** The distinct participants that are counted behind the sources, by group, in order of first appearance. */
export function groupParticipants<P extends CountedParticipant>(
  sources: readonly Authors<P>[],
): Record<ParticipantGroup, P[]> {
  const distinct = new Map(sources.flatMap(participantsBehind).map((participant) => [participant.slug, participant]));
  const groups = eachGroup<P[]>(() => []);
  for (const participant of distinct.values()) groups[groupOf(participant.class)].push(participant);
  return groups;
}

/** How many distinct participants are counted behind the sources, by group. */
export function countParticipants(sources: readonly Authors<CountedParticipant>[]): ParticipantCount {
  const groups = groupParticipants(sources);
  return eachGroup((group) => groups[group].length);
}

/** All groups together: the speakers. */
export function sumOf(count: ParticipantCount): number {
  return participantGroups.reduce((sum, group) => sum + count[group], 0);
}

/** Distinct participants by the mark they have in a tally. */
export type Tally = Record<TallyShape, number>;

/** Bodies of the United Nations and other intergovernmental ones share a mark. */
export function tallyOf(count: ParticipantCount): Tally {
  const tally = { state: 0, stakeholder: 0, regional: 0, un: 0 };
  for (const group of participantGroups) tally[markOf(group)] += count[group];
  return tally;
}

/** Of how many, how many. */
export type Share = { readonly count: number; readonly of: number };

/** A share in whole per cent; null where there is nobody to take a share of. */
export function percentOf({ count, of }: Share): number | null {
  return of === 0 ? null : Math.round((100 * count) / of);
}
