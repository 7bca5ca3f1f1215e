import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { type Mask, masksIn, masksJson } from "./public/masked-spans";
import { jsonOrNull, numbersIn, type StoredJson } from "./values";

const sql = `SELECT a."id", a."sessionId", a."questionVersionId", a."language", a."text", a."value", a."wordCount", a."level", ${masksJson("a")} AS "masks",
    a."demonstrationSources",
    (SELECT group_concat(o."objectiveNumber") FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = a."id")
      AS "objectives"
  FROM "FrozenAnswer" a
  WHERE a."versionId" = ?
  ORDER BY a."position"`;

type Row = {
  id: string;
  /** Null: a question for the whole review. */
  sessionId: string | null;
  questionVersionId: string;
  language: string;
  text: string;
  value: string | null;
  wordCount: number;
  /** Of domain/counting/publication-level.ts. */
  level: string;
  masks: string;
  demonstrationSources: string | null;
  objectives: string | null;
};

export type FrozenAnswerRow = Omit<Row, "value" | "demonstrationSources" | "objectives" | "masks"> & {
  /** As FrozenAnswer.value, for app/question-kinds. */
  value: StoredJson;
  demonstrationSources: unknown;
  /** What the public does not read of it, in order. */
  masks: Mask[];
  /** Ascending. */
  objectives: number[];
};

/** The answers of a frozen version in their order, in one statement. Sessions and questions are those of the set-up. */
export function listFrozenAnswers(reader: Reader, versionId: string): FrozenAnswerRow[] {
  return (rowsOf(reader, sql, [versionId]) as Row[]).map((row) => ({
    ...row,
    value: jsonOrNull(row.value),
    demonstrationSources: row.demonstrationSources === null ? null : (JSON.parse(row.demonstrationSources) as unknown),
    masks: masksIn(row.masks),
    objectives: numbersIn(row.objectives),
  }));
}
