import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { numbersIn, toDate } from "./values";

const sql = `SELECT a."id", a."sessionId", a."questionId", a."language", a."text", a."revision", a."complete",
    a."updatedAt", a."updatedById", u."name" AS "updatedBy",
    (SELECT group_concat(o."objectiveNumber") FROM "AnswerObjective" o WHERE o."answerId" = a."id") AS "objectives"
  FROM "Answer" a
  LEFT JOIN "User" u ON u."id" = a."updatedById"
  WHERE a."submissionId" = ?`;

type Row = {
  id: string;
  /** Null: a question for the whole review. */
  sessionId: string | null;
  questionId: string;
  language: string;
  text: string;
  revision: number;
  complete: number;
  updatedAt: string;
  updatedById: string | null;
  updatedBy: string | null;
  objectives: string | null;
};

export type AnswerRow = Omit<Row, "complete" | "updatedAt" | "objectives"> & {
  complete: boolean;
  updatedAt: Date;
  /** Ascending. */
  objectives: number[];
};

const toAnswer = (row: Row): AnswerRow => ({
  ...row,
  complete: row.complete === 1,
  updatedAt: toDate(row.updatedAt),
  objectives: numbersIn(row.objectives),
});

/** The answers of a submission as they are drafted, with who saved each last, in one statement. */
export function listAnswers(reader: Reader, submissionId: string): AnswerRow[] {
  return (rowsOf(reader, sql, [submissionId]) as Row[]).map(toAnswer);
}

export type AnswerIds = { submissionId: string; sessionId: string | null; questionId: string };

/** One of them; null where nothing was saved yet. */
export function findAnswer(reader: Reader, { submissionId, sessionId, questionId }: AnswerIds): AnswerRow | null {
  const one = `${sql} AND a."sessionId" IS ? AND a."questionId" = ?`;
  const [row] = rowsOf(reader, one, [submissionId, sessionId, questionId]) as Row[];
  return row ? toAnswer(row) : null;
}
