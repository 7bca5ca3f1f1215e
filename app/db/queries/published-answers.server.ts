import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";

/** A name as it is stored: texts by language. */
type StoredName = unknown;

export type AnswerColumns = [
  session: number,
  questionVersionId: string,
  language: string,
  text: string,
  objectives: number[],
];

export type AnsweredSubmission = [
  number: number,
  name: StoredName,
  participantClass: string,
  iso2: string | null,
  confirmedAssociates: StoredName[],
  version: number,
  receiptNumber: string,
  publishedAt: string,
  answers: AnswerColumns[],
];

const statement = `
  SELECT json_group_array(json("submission")) AS "rows" FROM (
    SELECT json_array(
      s."number", json(p."name"), p."class", p."iso2",
      json((
        SELECT json_group_array(json(q."name") ORDER BY a."position") FROM "SubmissionAssociate" a
        JOIN "Participant" q ON q."id" = a."participantId"
        WHERE a."submissionId" = s."id" AND a."confirmedAt" IS NOT NULL
      )),
      v."version", v."receiptNumber", v."publishedAt",
      json((
        SELECT json_group_array(json_array(
          n."number", f."questionVersionId", f."language", f."text",
          json((
            SELECT json_group_array(o."objectiveNumber" ORDER BY o."objectiveNumber")
            FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = f."id"
          ))
        ) ORDER BY f."position")
        FROM "FrozenAnswer" f JOIN "ThematicSession" n ON n."id" = f."sessionId" WHERE f."versionId" = v."id"
      ))
    ) AS "submission"
    FROM "Submission" s
    JOIN "SubmissionVersion" v ON v."submissionId" = s."id" AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL
    JOIN "Participant" p ON p."id" = s."participantId"
    WHERE s."reviewId" = :reviewId AND s."published" = 1 AND s."withdrawnAt" IS NULL AND s."number" > :after
    ORDER BY s."number" LIMIT :limit
  )`;

/** The next `limit` submissions behind a number that have a public text, each with all answers of the latest one. */
export function publishedAnswersAfter(
  read: ReadClient,
  query: { reviewId: string; after: number; limit: number },
): Promise<AnsweredSubmission[]> {
  return jsonRows(read, statement, query);
}
