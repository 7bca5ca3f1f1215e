import type { TypedFields } from "./answer-content";
import { textIn } from "./typed-values";

/** For pages without scripts: the place of a row after the next save, and whether it is removed then. */
export function rowControls(place: number) {
  return { position: `position_${place}`, removed: `removed_${place}` };
}

/** How the rows of an answer, such as the entries of a list, are in the fields of a form, whose names are counted from 1. */
export type Rows<Row> = {
  /** The most that any answer may have. */
  most: number;
  empty: Row;
  isBlank: (row: Row) => boolean;
  /** The names of the fields of the row at a place; the first is that to which the focus goes. */
  names: (place: number) => [string, ...string[]];
  read: (typed: Readonly<Record<string, unknown>>, place: number) => Row;
  write: (row: Row, place: number) => TypedFields;
};

/** All rows in a form, in the order that their author gave them, those that are blank with them. */
export function rowsTyped<Row>({ most, read }: Rows<Row>, typed: Readonly<Record<string, unknown>>): Row[] {
  const places = Array.from({ length: most }, (_, index) => index + 1);
  const found = places.flatMap((place) => {
    const { position: where, removed } = rowControls(place);
    if (typed[removed] === "on" || typed[removed] === true) return [];
    const position = Number(textIn(typed[where]));
    const moved = position > 0 && position !== place;
    return [{ row: read(typed, place), position: position > 0 ? position : place, moved }];
  });
  // A row that was given the place of another goes before it.
  const inOrder = found.sort((one, other) => one.position - other.position || Number(other.moved) - Number(one.moved));
  return inOrder.map(({ row }) => row);
}

/** Rows as fields of a form, counted from 1. */
export function typedRows<Row>({ write }: Rows<Row>, rows: readonly Row[]): TypedFields {
  return Object.assign({}, ...rows.map((row, index) => write(row, index + 1))) as TypedFields;
}
