import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { participantColumns, toParticipant, type JoinedParticipant, type ParticipantRow } from "../participant-columns";
import { sortColumns } from "~/language/text/sort-key";
import type { Language } from "~/language/language";

/** A participant that a lead can name, with the folded forms of its names. */
export type CandidateRow = ParticipantRow & { keys: string[] };

const sqlIn = (language: Language) => `SELECT ${participantColumns},
    (SELECT json_group_array(k."key") FROM "ParticipantAlias" k WHERE k."participantId" = p."id") AS "keys"
  FROM "Submission" s JOIN "Participation" n ON n."reviewId" = s."reviewId"
  JOIN "Participant" p ON p."id" = n."participantId"
  WHERE s."id" = ? AND p."mergedIntoId" IS NULL AND p."id" <> s."participantId"
    AND NOT EXISTS (SELECT 1 FROM "SubmissionAssociate" a WHERE a."submissionId" = s."id" AND a."participantId" = p."id"
      AND a."removedAt" IS NULL)
  ORDER BY p."${sortColumns[language]}", p."id"`;

/** The other participants of the review of a submission that it does not name, in the order of the language. */
export function listCandidates(reader: Reader, submissionId: string, language: Language): CandidateRow[] {
  const rows = rowsOf(reader, sqlIn(language), [submissionId]) as (JoinedParticipant & { keys: string })[];
  return rows.map(({ keys, ...row }) => ({ ...toParticipant(row), keys: JSON.parse(keys) as string[] }));
}
