import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { partyJson, type StoredParticipant } from "../party-json";

const sql = `SELECT (SELECT json_group_object("state", "submissions") FROM (
      SELECT "state", COUNT(*) AS "submissions" FROM "Submission"
      WHERE "reviewId" = ? AND "sentAt" IS NOT NULL GROUP BY "state")) AS "counts",
    (SELECT json_group_array(json_object('at', q."requestedAt", 'state', s."state", 'participant', ${partyJson("p")},
        'versionId', (SELECT v."id" FROM "SubmissionVersion" v WHERE v."submissionId" = s."id"
          ORDER BY v."version" DESC LIMIT 1)) ORDER BY q."requestedAt", q."id")
      FROM "ReturnRequest" q
      JOIN "Submission" s ON s."id" = q."submissionId"
      JOIN "Participant" p ON p."id" = s."participantId"
      WHERE s."reviewId" = ? AND q."decision" IS NULL AND s."withdrawnAt" IS NULL) AS "requests"`;

/** A submission that its authors ask for; the instant is in ISO 8601. */
export type AskedBackColumns = { at: string; state: string; versionId: string; participant: StoredParticipant };

/** How many submissions of a review that were sent have each status, and what authors ask for, in one statement. In no scope. */
export function findQueueCounts(reader: Reader, reviewId: string) {
  const [row] = rowsOf(reader, sql, [reviewId, reviewId]) as { counts: string; requests: string }[];
  return {
    counts: JSON.parse(row?.counts ?? "{}") as Record<string, number>,
    requests: JSON.parse(row?.requests ?? "[]") as AskedBackColumns[],
  };
}
