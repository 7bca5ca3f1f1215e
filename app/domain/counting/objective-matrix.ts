import { columnOf, type CountedColumn } from "~/domain/participant/participant-groups";
import { orderByParticipant, type OrderedParticipant } from "~/domain/participant/order-participants";
import type { Language } from "~/language/language";
import type { CountedParticipant, Share } from "./count-participants";
import { participantsBehind, type Authors } from "./participants-behind";

/**
 * Participants by objectives. One matrix with two sources, which answer two questions: coverage takes the objectives that
 * authors say their answers are about (objectives named), evidence those under which reviewers coded a passage
 * (objectives coded). States and stakeholders are counted in columns of their own.
 */

/** A submission with, for each of its answers or passages, the objectives of that one. */
export type MatrixSource<P> = Authors<P> & { readonly items: readonly (readonly number[])[] };

/** `cells` counts answers or passages by objective, in the order of the objectives; `total` counts all of them. */
export type MatrixRow<P> = { participant: P; cells: number[]; total: number };

export type ObjectiveShares = { objective: number } & Record<CountedColumn, Share>;

export type ObjectiveMatrix<P> = {
  /** Participants without an answer or passage on any of the objectives are rows too. */
  rows: Record<CountedColumn, MatrixRow<P>[]>;
  /** Of each column, how many participants have something on an objective. */
  shares: ObjectiveShares[];
};

/** The objectives of the Global Compact. */
export const allObjectives: readonly number[] = Array.from({ length: 23 }, (_, index) => index + 1);

type Shape<P> = {
  objectives: readonly number[];
  /** Puts the rows into the order in which they are shown. */
  order: (rows: MatrixRow<P>[]) => MatrixRow<P>[];
};

/** The order of participants in the language of a page. */
export function inOrderOf<P extends OrderedParticipant>(language: Language): Shape<P>["order"] {
  return (rows) => orderByParticipant(rows, language, (row) => row.participant);
}

function addItem(row: MatrixRow<unknown>, item: readonly number[], columnFor: ReadonlyMap<number, number>): void {
  for (const objective of new Set(item)) {
    const index = columnFor.get(objective);
    if (index !== undefined) row.cells[index] = (row.cells[index] ?? 0) + 1;
  }
  row.total += 1;
}

/** A row for every participant that is counted behind the sources, once each. */
function rowsOf<P extends CountedParticipant>(
  sources: readonly MatrixSource<P>[],
  { objectives, order }: Shape<P>,
): MatrixRow<P>[] {
  const columnFor = new Map(objectives.map((objective, index) => [objective, index]));
  const rows = new Map<string, MatrixRow<P>>();
  for (const source of sources) {
    for (const participant of participantsBehind(source)) {
      const row = rows.get(participant.slug) ?? { participant, cells: objectives.map(() => 0), total: 0 };
      for (const item of source.items) addItem(row, item, columnFor);
      rows.set(participant.slug, row);
    }
  }
  return order([...rows.values()]);
}

/** Who has what on which objective, and the share of each column. */
export function buildMatrix<P extends CountedParticipant>(
  sources: readonly MatrixSource<P>[],
  shape: Shape<P>,
): ObjectiveMatrix<P> {
  const all = rowsOf(sources, shape);
  const inColumn = (column: CountedColumn) => all.filter(({ participant }) => columnOf(participant.class) === column);
  const rows = { states: inColumn("states"), stakeholders: inColumn("stakeholders"), others: inColumn("others") };
  const shares = shape.objectives.map((objective, index) => {
    const share = (column: CountedColumn) => ({
      count: rows[column].filter(({ cells }) => (cells[index] ?? 0) > 0).length,
      of: rows[column].length,
    });
    return { objective, states: share("states"), stakeholders: share("stakeholders"), others: share("others") };
  });
  return { rows, shares };
}

/** The share of each column that is counted behind sources of one objective. */
export function sharesOf(
  objective: number,
  counted: readonly CountedParticipant[],
  all: Readonly<Record<CountedColumn, number>>,
): ObjectiveShares {
  const distinct = [...new Map(counted.map((participant) => [participant.slug, participant])).values()];
  const share = (column: CountedColumn) => ({
    count: distinct.filter((participant) => columnOf(participant.class) === column).length,
    of: all[column],
  });
  return { objective, states: share("states"), stakeholders: share("stakeholders"), others: share("others") };
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

/** The shares of the objective that the fewest States addressed, then the fewest stakeholders; the first of equals. */
export function leastAddressed(shares: readonly ObjectiveShares[]): ObjectiveShares | undefined {
  const [least] = [...shares].sort(
    (a, b) =>
      a.states.count - b.states.count || a.stakeholders.count - b.stakeholders.count || a.objective - b.objective,
  );
  return least;
}

/** How many rows of each column are drawn; the file has them all. */
export const longestPicture = 100;

/** How dark a cell is drawn: 0 for nothing, then from one answer or passage to five and more. */
export function levelOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0) return 0;
  if (count >= 5) return 4;
  if (count >= 3) return 3;
  return count === 1 ? 1 : 2;
}
