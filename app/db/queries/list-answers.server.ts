import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { jsonOrNull, numbersIn, toDate, type StoredJson } from "./values";

const sql = `SELECT a."id", a."sessionId", a."questionId", a."questionVersionId", a."language", a."text", a."value", a."revision", a."complete", a."level", a."notApplicable",
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
  /** To which it was given; null: that which is asked now. */
  questionVersionId: string | null;
  language: string;
  text: string;
  value: string | null;
  revision: number;
  complete: number;
  /** Where its authors show it to fewer than the submission: see domain/counting/publication-level.ts. */
  level: string | null;
  /** Why the question does not apply to its authors; null where it does. */
  notApplicable: string | null;
  updatedAt: string;
  updatedById: string | null;
  updatedBy: string | null;
  objectives: string | null;
};

export type AnswerRow = Omit<Row, "complete" | "value" | "updatedAt" | "objectives"> & {
  /** As Answer.value, for app/question-kinds. */
  value: StoredJson;
  complete: boolean;
  updatedAt: Date;
  /** Ascending. */
  objectives: number[];
};

const toAnswer = (row: Row): AnswerRow => ({
  ...row,
  value: jsonOrNull(row.value),
  complete: row.complete === 1,
  updatedAt: toDate(row.updatedAt),
  objectives: numbersIn(row.objectives),
});

/** The answers of a submission as they are drafted, with who saved each last, in one statement. */
export function listAnswers(reader: Reader, submissionId: string): AnswerRow[] {
  return (rowsOf(reader, sql, [submissionId]) as Row[]).map(toAnswer);
}

/** The answers to one question, in whatever part: several where it is put in every session. */
export function listAnswersTo(reader: Reader, submissionId: string, questionId: string): AnswerRow[] {
  return (rowsOf(reader, `${sql} AND a."questionId" = ?`, [submissionId, questionId]) as Row[]).map(toAnswer);
}
