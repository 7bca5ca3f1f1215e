import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { jsonOrNull, numbersIn, type StoredJson } from "~/db/queries/values";

const sql = `WITH "earlier" AS (
    SELECT e."id", er."shortTitle" AS "title"
    FROM "Submission" s
    JOIN "Review" r ON r."id" = s."reviewId"
    JOIN "Submission" e ON e."participantId" = s."participantId" AND e."joint" = s."joint" AND e."withdrawnAt" IS NULL
    JOIN "Review" er ON er."id" = e."reviewId" AND er."opensAt" < r."opensAt"
    WHERE s."id" = ? AND EXISTS (SELECT 1 FROM "SubmissionVersion" v WHERE v."submissionId" = e."id")
    ORDER BY er."opensAt" DESC LIMIT 1)
  SELECT e."id" AS "submissionId", json(e."title") AS "reviewTitle", v."version", q."key", q."kind", q."scope",
    q."objectiveNumber", f."language", f."text", json(f."value") AS "value",
    (SELECT group_concat(o."objectiveNumber") FROM "SessionObjective" o WHERE o."sessionId" = f."sessionId") AS "objectives"
  FROM "earlier" e
  JOIN "SubmissionVersion" v ON v."submissionId" = e."id"
    AND v."version" = (SELECT max(w."version") FROM "SubmissionVersion" w WHERE w."submissionId" = e."id")
  JOIN "FrozenAnswer" f ON f."versionId" = v."id"
  JOIN "GuidingQuestionVersion" qv ON qv."id" = f."questionVersionId"
  JOIN "GuidingQuestion" q ON q."id" = qv."questionId"
  ORDER BY f."position"`;

type Row = {
  submissionId: string;
  reviewTitle: string;
  version: number;
  key: string;
  kind: string;
  scope: string;
  objectiveNumber: number | null;
  language: string;
  text: string;
  value: string | null;
  objectives: string | null;
};

export type EarlierAnswerRow = Omit<Row, "reviewTitle" | "value" | "objectives"> & {
  reviewTitle: unknown;
  value: StoredJson;
  /** Of the session in which it was given, ascending; none for what was put once for the whole review. */
  objectives: number[];
};

/**
 * What the participant of a submission sent last to the latest review that opened before its own, in one statement. In
 * nobody's scope: the caller has found the submission.
 */
export function listEarlierAnswers(reader: Reader, submissionId: string): EarlierAnswerRow[] {
  return (rowsOf(reader, sql, [submissionId]) as Row[]).map((row) => ({
    ...row,
    reviewTitle: JSON.parse(row.reviewTitle) as unknown,
    value: jsonOrNull(row.value),
    objectives: numbersIn(row.objectives),
  }));
}
