import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { participantColumns, toParticipant, type JoinedParticipant, type ParticipantRow } from "./participant-columns";

const sql = `WITH wanted AS (SELECT value AS "id" FROM json_each(?))
  SELECT s."id" AS "submissionId", s."number", -1 AS "position", 1 AS "confirmed", ${participantColumns}
    FROM wanted w JOIN "Submission" s ON s."id" = w."id" JOIN "Participant" p ON p."id" = s."participantId"
  UNION ALL
  SELECT s."id", s."number", a."position", a."confirmedAt" IS NOT NULL, ${participantColumns}
    FROM wanted w JOIN "Submission" s ON s."id" = w."id"
    JOIN "SubmissionAssociate" a ON a."submissionId" = s."id" JOIN "Participant" p ON p."id" = a."participantId"
  ORDER BY 2, 3`;

type Row = JoinedParticipant & { submissionId: string; number: number; position: number; confirmed: number };

export type SourceRow = {
  submissionId: string;
  participant: ParticipantRow;
  associates: { confirmed: boolean; participant: ParticipantRow }[];
};

/** The lead and the associates of each of these submissions, by number, in one statement. */
export function listSourceRows(reader: Reader, submissionIds: readonly string[]): SourceRow[] {
  const rows = rowsOf(reader, sql, [JSON.stringify(submissionIds)]) as Row[];
  const sources = new Map<string, SourceRow>();
  for (const row of rows) {
    const source = sources.get(row.submissionId);
    if (source) source.associates.push({ confirmed: row.confirmed === 1, participant: toParticipant(row) });
    else {
      const { submissionId } = row;
      sources.set(submissionId, { submissionId, participant: toParticipant(row), associates: [] });
    }
  }
  return [...sources.values()];
}
