import { jsonRows } from "../json-rows.server";
import { partyJson, type StoredParticipant } from "../party-json";
import type { ReadClient } from "../../types";
import { alignedRowsJson, type AlignedRow } from "./aligned-json";

export type AuthorRows = {
  lead: StoredParticipant;
  /** In the order given; `withdrawnAt`: when it last withdrew a confirmation. */
  associates: { participant: StoredParticipant; confirmed: 0 | 1; withdrawnAt: string | null }[];
  /** No authors of it. */
  aligned: AlignedRow[];
};

const sql = `SELECT json_group_array(json_object('lead', ${partyJson("p")},
    'associates', json((SELECT json_group_array(json_object('participant', ${partyJson("q")},
        'confirmed', a."confirmedAt" IS NOT NULL, 'withdrawnAt', a."withdrawnAt") ORDER BY a."position")
      FROM "SubmissionAssociate" a JOIN "Participant" q ON q."id" = a."participantId"
      WHERE a."submissionId" = s."id")),
    'aligned', json(${alignedRowsJson("s")}))) AS "rows"
  FROM "Submission" s JOIN "Participant" p ON p."id" = s."participantId" WHERE s."id" = :id`;

/** Who a submission is by, and who aligned itself with it, in one statement. */
export function findAuthors(read: ReadClient, id: string): AuthorRows | null {
  return jsonRows<AuthorRows>(read, sql, { id })[0] ?? null;
}
