import { orderByParticipant } from "~/domain/participant/order-participants";
import type { ParticipantLink } from "~/domain/participant/participant-link";
import type { Language } from "~/language/language";

/**
 * Coverage says who addressed which objective: an objective is addressed by a participant where one of the answers it
 * published, alone or as a confirmed associate, names it. States and stakeholders are counted apart; the text of a
 * regional organization never counts for its members.
 */
export type CoverageSource = {
  participant: ParticipantLink;
  /** Confirmed associates. */
  associates: ParticipantLink[];
  /** For each answer, the objectives it names. */
  answers: number[][];
};

export const coverageGroups = ["states", "stakeholders", "others"] as const;
export type CoverageGroup = (typeof coverageGroups)[number];

/** One participant: objective -> number of its answers that name it. */
export type CoverageRow = { participant: ParticipantLink; answers: Record<number, number> };

/** Of how many, how many did. */
export type Share = { count: number; of: number };

export type ObjectiveShares = { objective: number } & Record<CoverageGroup, Share>;

export type Coverage = { groups: Record<CoverageGroup, CoverageRow[]>; shares: ObjectiveShares[] };

export function coverageGroupOf({ shape }: Pick<ParticipantLink, "shape">): CoverageGroup {
  if (shape === "state") return "states";
  return shape === "stakeholder" ? "stakeholders" : "others";
}

/** The lead and its confirmed associates; a regional organization stands for itself alone. */
export function participantsBehind({
  participant,
  associates,
}: Pick<CoverageSource, "participant" | "associates">): ParticipantLink[] {
  return participant.class === "regional-organization" ? [participant] : [participant, ...associates];
}

/** The rows of every participant behind the sources, once each, in the order of the page's language. */
function rowsOf(sources: readonly CoverageSource[], language: Language): CoverageRow[] {
  const rows = new Map<string, CoverageRow>();
  for (const source of sources) {
    for (const participant of participantsBehind(source)) {
      const row = rows.get(participant.slug) ?? { participant, answers: {} };
      for (const objective of source.answers.flatMap((named) => [...new Set(named)])) {
        row.answers[objective] = (row.answers[objective] ?? 0) + 1;
      }
      rows.set(participant.slug, row);
    }
  }
  return orderByParticipant([...rows.values()], language, (row) => row.participant);
}

function shareOf(rows: readonly CoverageRow[], objective: number): Share {
  return { count: rows.filter((row) => row.answers[objective]).length, of: rows.length };
}

/** Who addressed what, and the share of each group that addressed each objective. */
export function buildCoverage(
  sources: readonly CoverageSource[],
  { objectives, language }: { objectives: readonly number[]; language: Language },
): Coverage {
  const rows = rowsOf(sources, language);
  const inGroup = (group: CoverageGroup) => rows.filter(({ participant }) => coverageGroupOf(participant) === group);
  const groups = { states: inGroup("states"), stakeholders: inGroup("stakeholders"), others: inGroup("others") };
  const shares = objectives.map((objective) => ({
    objective,
    states: shareOf(groups.states, objective),
    stakeholders: shareOf(groups.stakeholders, objective),
    others: shareOf(groups.others, objective),
  }));
  return { groups, shares };
}

/** A share in whole per cent; null where there is nobody to take a share of. */
export function percentOf({ count, of }: Share): number | null {
  return of === 0 ? null : Math.round((100 * count) / of);
}

/** The objectives that most and fewest States addressed, each in the order of their numbers; null without States. */
export function extremesOf(
  shares: readonly ObjectiveShares[],
): { most: ObjectiveShares[]; fewest: ObjectiveShares[] } | null {
  const counts = shares.filter(({ states }) => states.of > 0).map(({ states }) => states.count);
  if (counts.length === 0) return null;
  const at = (count: number) => shares.filter(({ states }) => states.count === count);
  return { most: at(Math.max(...counts)), fewest: at(Math.min(...counts)) };
}

/** So many rows of each group are drawn; the file has them all. */
export const longestPicture = 100;

/** How strong a cell is drawn: from one answer to five and more. */
export function levelOf(answers: number): number {
  if (answers >= 5) return 4;
  return answers >= 3 ? 3 : answers;
}
