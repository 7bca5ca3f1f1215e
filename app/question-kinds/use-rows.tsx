import { useState } from "react";
import type { FieldProps } from "./field";
import { rowsTyped, typedRows, type Rows } from "./row-names";

/** How many rows reach as far as the last one that is not blank. */
function countIn<Row>(rows: Rows<Row>, typed: FieldProps["typed"]): number {
  return rowsTyped(rows, typed).findLastIndex((row) => !rows.isBlank(row)) + 1;
}

type Props = Pick<FieldProps, "typed" | "start" | "enter">;

/** What is done to the rows of an answer where scripts run: each act writes all of them into their fields again. */
export function useRows<Row>(rows: Rows<Row>, { typed, start, enter }: Props, most: number) {
  const [opened, setCount] = useState(() => Math.max(1, countIn(rows, start)));
  const count = Math.max(opened, countIn(rows, typed));
  const [removed, setRemoved] = useState<{ row: Row; at: number } | null>(null);
  const write = (all: Row[]) => {
    const left = Array.from({ length: Math.max(0, count - all.length) }, () => rows.empty);
    setCount(Math.max(1, all.length));
    enter(typedRows(rows, [...all, ...left]));
  };
  const now = () => rowsTyped(rows, typed).slice(0, count);
  const insert = (row: Row, at: number) => write([...now().slice(0, at), row, ...now().slice(at)]);
  return {
    count,
    removed,
    mayAdd: count < most,
    add: () => setCount(count + 1),
    /** Adds rows after those that are not blank, as many as there is room for; gives how many that were. */
    append: (more: readonly Row[]): number => {
      const kept = now().filter((row) => !rows.isBlank(row));
      const added = more.slice(0, most - kept.length);
      write([...kept, ...added]);
      return added.length;
    },
    remove: (at: number) => {
      const row = now()[at];
      if (row) setRemoved({ row, at });
      write(now().filter((_, index) => index !== at));
    },
    bringBack: () => {
      if (removed) insert(removed.row, removed.at);
      setRemoved(null);
    },
    move: (at: number, by: 1 | -1) => {
      const all = now();
      const [one, other] = [all[at], all[at + by]];
      if (one && other) write(all.map((row, index) => (index === at ? other : index === at + by ? one : row)));
    },
  };
}
