import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { toDate, toDateOrNull } from "../values";

type Row = {
  id: string;
  userId: string;
  name: string;
  sessionId: string | null;
  questionId: string | null;
  dueOn: string | null;
  note: string;
  doneAt: string | null;
};

export type AssignmentRow = Omit<Row, "doneAt"> & { doneAt: Date | null };

/** Who saved answers of a submission: how many different ones, and when last. */
export type SaveRow = { userId: string; answers: number; at: Date };

const given = `(SELECT json_group_array(json_object('id', a."id", 'userId', a."userId", 'name', u."name",
      'sessionId', a."sessionId", 'questionId', a."questionId", 'dueOn', a."dueOn", 'note', a."note", 'doneAt', a."doneAt")
      ORDER BY a."createdAt", a."id")
    FROM "Assignment" a JOIN "User" u ON u."id" = a."userId" WHERE a."submissionId" = s."id")`;

const saves = `(SELECT json_group_array(json_object('userId', "userId", 'answers', "answers", 'at', "at")) FROM (
      SELECT r."savedById" AS "userId", COUNT(DISTINCT r."answerId") AS "answers", MAX(r."savedAt") AS "at"
      FROM "Answer" a JOIN "AnswerRevision" r ON r."answerId" = a."id"
      WHERE a."submissionId" = s."id" AND r."savedById" IS NOT NULL GROUP BY r."savedById"))`;

const toAssignment = (row: Row): AssignmentRow => ({ ...row, doneAt: toDateOrNull(row.doneAt) });

/** What was given to people of the team of a submission, the earliest first, in one statement. */
export function listAssignments(reader: Reader, submissionId: string): AssignmentRow[] {
  const sql = `SELECT ${given} AS "given" FROM "Submission" s WHERE s."id" = ?`;
  const [row] = rowsOf(reader, sql, [submissionId]) as { given: string }[];
  return (JSON.parse(row?.given ?? "[]") as Row[]).map(toAssignment);
}

/** The same with what each person saved, in one statement. */
export function listWork(reader: Reader, submissionId: string): { given: AssignmentRow[]; saves: SaveRow[] } {
  const sql = `SELECT ${given} AS "given", ${saves} AS "saves" FROM "Submission" s WHERE s."id" = ?`;
  const [row] = rowsOf(reader, sql, [submissionId]) as { given: string; saves: string }[];
  const stored = JSON.parse(row?.saves ?? "[]") as (Omit<SaveRow, "at"> & { at: string })[];
  return {
    given: (JSON.parse(row?.given ?? "[]") as Row[]).map(toAssignment),
    saves: stored.map((one) => ({ ...one, at: toDate(one.at) })),
  };
}
