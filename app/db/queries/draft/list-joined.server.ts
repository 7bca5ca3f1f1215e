import type { Reader } from "~/db/types";
import { jsonRows } from "../json-rows.server";
import { partyJson, type StoredParticipant } from "../party-json";

export type NamedInRow = {
  submissionId: string;
  participant: StoredParticipant;
  lead: StoredParticipant;
  /** Short title of the review, in every language. */
  review: unknown;
  agreedAt: string | null;
  declinedAt: string | null;
  withdrawnAt: string | null;
  namedAt: string | null;
};

export type AlignedInRow = {
  number: number;
  participant: StoredParticipant;
  lead: StoredParticipant;
  review: { slug: string; title: unknown };
};

const own = `"participantId" IN (SELECT value FROM json_each(:ids))`;

const named = `SELECT json_group_array(json_object('submissionId', s."id", 'participant', ${partyJson("q")},
    'lead', ${partyJson("p")}, 'review', json(r."shortTitle"), 'agreedAt', a."agreedAt", 'declinedAt', a."declinedAt",
    'withdrawnAt', a."withdrawnAt", 'namedAt', a."namedAt") ORDER BY a."namedAt" DESC, s."id")
  FROM "SubmissionAssociate" a JOIN "Participant" q ON q."id" = a."participantId"
  JOIN "Submission" s ON s."id" = a."submissionId" JOIN "Participant" p ON p."id" = s."participantId"
  JOIN "Review" r ON r."id" = s."reviewId"
  WHERE a."removedAt" IS NULL AND a.${own}`;

const aligned = `SELECT json_group_array(json_object('number', s."number", 'participant', ${partyJson("q")},
    'lead', ${partyJson("p")}, 'review', json_object('slug', r."slug", 'title', json(r."shortTitle")))
    ORDER BY g."alignedAt" DESC, s."id")
  FROM "Alignment" g JOIN "Participant" q ON q."id" = g."participantId"
  JOIN "Submission" s ON s."id" = g."submissionId" JOIN "Participant" p ON p."id" = s."participantId"
  JOIN "Review" r ON r."id" = s."reviewId"
  WHERE g."withdrawnAt" IS NULL AND s."published" AND s."withdrawnAt" IS NULL AND g.${own}`;

const sql = `SELECT json_array(json_object('named', json((${named})), 'aligned', json((${aligned})))) AS "rows"`;

type Joined = { named: NamedInRow[]; aligned: AlignedInRow[] };

/** The submissions of others that name these participants, or with which they are aligned, the latest first: one statement. */
export function listJoinedRows(reader: Reader, participantIds: readonly string[]): Joined {
  const [joined] = jsonRows<Joined>(reader, sql, { ids: JSON.stringify(participantIds) });
  return joined ?? { named: [], aligned: [] };
}
