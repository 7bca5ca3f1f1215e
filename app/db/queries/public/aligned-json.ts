import { partyJson, type StoredParticipant } from "../party-json";

/*
 * Who aligned itself with a submission: never its lead, nor an associate who is named with it. Only what shows alignments
 * as such reads them; no count of contributors, tally, matrix or quantifier does.
 */

const ofSubmission = (submission: string) => `"Alignment" g JOIN "Participant" q ON q."id" = g."participantId"
      WHERE g."submissionId" = ${submission}."id" AND g."withdrawnAt" IS NULL
        AND g."participantId" <> ${submission}."participantId" AND NOT EXISTS (SELECT 1 FROM "SubmissionAssociate" a
          WHERE a."submissionId" = g."submissionId" AND a."participantId" = g."participantId"
            AND a."confirmedAt" IS NOT NULL)`;

/** The list of those aligned with a row of `Submission`, the first first. */
export const alignedJson = (submission: string) => `json((
      SELECT json_group_array(${partyJson("q")} ORDER BY g."alignedAt", q."slug") FROM ${ofSubmission(submission)}))`;

export type AlignedRow = { participant: StoredParticipant; version: number; alignedAt: string };

/** The same with the version that each read, and when: the rows of `AlignedRow`. */
export const alignedRowsJson = (submission: string) => `(
      SELECT json_group_array(json_object('participant', ${partyJson("q")}, 'version', g."version",
        'alignedAt', g."alignedAt") ORDER BY g."alignedAt", q."slug") FROM ${ofSubmission(submission)})`;
