import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";
import { partyJson, type StoredParticipant } from "./party-json";

const published = `"Submission" s WHERE s."reviewId" = :reviewId AND s."published" = 1`;

const sql = `SELECT CASE WHEN (SELECT COUNT(*) FROM (SELECT 1 FROM ${published} LIMIT :most + 1)) <= :most THEN (
    SELECT json_group_array(${partyJson("p")}) FROM "Participant" p WHERE p."id" IN (
      SELECT s."participantId" FROM ${published}
      UNION SELECT a."participantId" FROM "SubmissionAssociate" a
      WHERE a."confirmedAt" IS NOT NULL AND a."submissionId" IN (SELECT s."id" FROM ${published})
    )
  ) ELSE '[]' END AS "rows"`;

/** The participants that the published submissions of a review name, in one statement; none where there are more than `most` of these. */
export function listSubmitterRows(read: ReadClient, query: { reviewId: string; most: number }): StoredParticipant[] {
  return jsonRows(read, sql, query);
}
