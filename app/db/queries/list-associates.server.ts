import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { participantColumns, toParticipant, type JoinedParticipant, type ParticipantRow } from "./participant-columns";

const sql = `SELECT a."submissionId", a."confirmedAt", ${participantColumns}
  FROM "SubmissionAssociate" a JOIN "Participant" p ON p."id" = a."participantId"
  WHERE a."submissionId" IN (SELECT value FROM json_each(?))
  ORDER BY a."submissionId", a."position"`;

type Row = JoinedParticipant & { submissionId: string; confirmedAt: string | null };

export type AssociateRow = { submissionId: string; confirmed: boolean; participant: ParticipantRow };

/** The associates of joint submissions in the order given, confirmed or not, in one statement. */
export function listAssociates(reader: Reader, submissionIds: readonly string[]): AssociateRow[] {
  return (rowsOf(reader, sql, [JSON.stringify(submissionIds)]) as Row[]).map((row) => ({
    submissionId: row.submissionId,
    confirmed: row.confirmedAt !== null,
    participant: toParticipant(row),
  }));
}
