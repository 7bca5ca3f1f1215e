import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";
import { partyJson, type StoredParticipant } from "./party-json";

/** A submission with its latest version; `submittedAt` as it is stored, `languages` of its answers, each once. */
export type QueueColumns = {
  participant: StoredParticipant;
  joint: 0 | 1;
  state: string;
  takenDownReason: string | null;
  onBehalf: string | null;
  versionId: string;
  version: number;
  submittedAt: string;
  late: 0 | 1;
  wordCount: number;
  languages: string[];
  /** Who took it up last, to screen it; null where nobody did, or where the account is closed. */
  screener: string | null;
};

const sql = `SELECT json_group_array(json_object(
    'participant', ${partyJson("p")}, 'joint', s."joint", 'state', s."state",
    'takenDownReason', s."takenDownReason", 'onBehalf', s."onBehalf", 'versionId', v."id",
    'version', v."version", 'submittedAt', v."submittedAt", 'late', v."late", 'wordCount', v."wordCount",
    'screener', (
      SELECT u."name" FROM "AuditEvent" e JOIN "User" u ON u."id" = e."actorId"
      WHERE e."subjectType" = 'Submission' AND e."subjectId" = s."id"
        AND e."action" IN ('screening.start', 'screening.reopen', 'screening.undoReturn')
      ORDER BY e."sequence" DESC LIMIT 1
    ),
    'languages', json((
      SELECT json_group_array(DISTINCT f."language") FROM "FrozenAnswer" f WHERE f."versionId" = v."id"
    ))
  ) ORDER BY i."key") AS "rows"
  FROM json_each(:ids) i
  JOIN "Submission" s ON s."id" = i."value"
  JOIN "Participant" p ON p."id" = s."participantId"
  JOIN "SubmissionVersion" v ON v."submissionId" = s."id"
    AND v."version" = (SELECT MAX("version") FROM "SubmissionVersion" WHERE "submissionId" = s."id")`;

/** These submissions in the order of the identifiers, in one statement; one that was never sent is left out. */
export function listQueueRows(read: ReadClient, ids: readonly string[]): QueueColumns[] {
  return jsonRows(read, sql, { ids: JSON.stringify(ids) });
}
