import { evidenceParticipants, type EvidenceGroup, type EvidenceSource } from "~/domain/counting/count-participants";
import { percentOf } from "./coding-rules";

export const objectiveCount = 23;

/** A passage as the matrix counts it. */
export type CountedPassage = { submissionId: string; objectives: readonly number[] };

export type MatrixSource = EvidenceSource & { submissionId: string };

/** Passages by objective; the first number is that of objective 1. */
export type MatrixRow = { participantId: string; cells: number[]; total: number };

export type EvidenceMatrix = {
  /** The rows of each column of the count, in order of first appearance; participants without a passage are rows too. */
  rows: Record<EvidenceGroup, MatrixRow[]>;
  /** Distinct participants by objective. */
  distinct: Record<EvidenceGroup, number[]>;
};

const groups: readonly EvidenceGroup[] = ["states", "stakeholders", "regionalOrganizations", "unEntities", "others"];

/** One value for each column of the count. */
export function byGroup<T>(value: (group: EvidenceGroup) => T): Record<EvidenceGroup, T> {
  return {
    states: value("states"),
    stakeholders: value("stakeholders"),
    regionalOrganizations: value("regionalOrganizations"),
    unEntities: value("unEntities"),
    others: value("others"),
  };
}

function emptyRow(participantId: string): MatrixRow {
  return { participantId, cells: Array.from({ length: objectiveCount }, () => 0), total: 0 };
}

function addPassage(row: MatrixRow | undefined, objectives: readonly number[]): void {
  if (!row) return;
  for (const objective of new Set(objectives)) row.cells[objective - 1] = (row.cells[objective - 1] ?? 0) + 1;
  row.total += 1;
}

/**
 * Who reported on what: participants by objectives. A passage of a joint submission counts for its lead and for each
 * confirmed associate; `total` counts passages, whatever number of objectives they have.
 */
export function buildMatrix(sources: readonly MatrixSource[], passages: readonly CountedPassage[]): EvidenceMatrix {
  const participants = evidenceParticipants(sources);
  const rows = byGroup((group) => participants[group].map(emptyRow));
  const rowOf = new Map(groups.flatMap((group) => rows[group]).map((row) => [row.participantId, row]));
  const behind = new Map(
    sources.map((source) => {
      const ids = evidenceParticipants([source]);
      return [source.submissionId, groups.flatMap((group) => ids[group])];
    }),
  );
  for (const { submissionId, objectives } of passages) {
    for (const id of behind.get(submissionId) ?? []) addPassage(rowOf.get(id), objectives);
  }
  const columns = Array.from({ length: objectiveCount }, (_, index) => index);
  const distinct = byGroup((group) =>
    columns.map((column) => rows[group].filter(({ cells }) => (cells[column] ?? 0) > 0).length),
  );
  return { rows, distinct };
}

/** How dark a cell is drawn: 0 for nothing, 1 to 4. */
export function heatOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0) return 0;
  if (count === 1) return 1;
  if (count <= 3) return 2;
  return count <= 5 ? 3 : 4;
}

export type Share = { count: number; of: number; percent: number };

/** The share of a column's participants that reported on an objective. */
export function shareOf({ rows, distinct }: EvidenceMatrix, group: EvidenceGroup, objective: number): Share {
  const count = distinct[group][objective - 1] ?? 0;
  const of = rows[group].length;
  return { count, of, percent: percentOf(count, of) };
}

/** The objective that the fewest States reported on, then the fewest stakeholders; the first of equals. */
export function leastReported({ distinct }: EvidenceMatrix, among: readonly number[]): number {
  const all = among.length > 0 ? among : Array.from({ length: objectiveCount }, (_, index) => index + 1);
  const at = (group: EvidenceGroup, objective: number) => distinct[group][objective - 1] ?? 0;
  const [least = 1] = [...all].sort(
    (a, b) => at("states", a) - at("states", b) || at("stakeholders", a) - at("stakeholders", b) || a - b,
  );
  return least;
}
