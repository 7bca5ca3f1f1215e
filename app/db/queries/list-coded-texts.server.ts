import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { participantColumns, toParticipant, type JoinedParticipant, type ParticipantRow } from "./participant-columns";
import { textsIn } from "./values";

const sql = `SELECT a."id", a."wordCount", s."joint", s."onBehalf",
    (SELECT group_concat(e."reviewerId") FROM "Excerpt" e WHERE e."frozenAnswerId" = a."id" AND e."removedAt" IS NULL)
      AS "reviewerIds",
    (SELECT count(*) FROM "TextReading" r WHERE r."frozenAnswerId" = a."id") AS "readings",
    ${participantColumns}
  FROM "FrozenAnswer" a
  JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE a."id" IN (SELECT value FROM json_each(?))`;

type Row = JoinedParticipant & {
  id: string;
  wordCount: number;
  joint: number;
  onBehalf: string | null;
  readings: number;
  reviewerIds: string | null;
};

/** A frozen answer as a list of texts shows it; each reviewer as often as they marked a passage. */
export type CodedText = {
  id: string;
  wordCount: number;
  joint: boolean;
  onBehalf: string | null;
  reviewerIds: string[];
  /** Reviewers who read it and found nothing to mark. */
  readings: number;
  participant: ParticipantRow;
};

/** Frozen answers by their identifiers, in no order, in one statement. */
export function listCodedTexts(reader: Reader, ids: readonly string[]): CodedText[] {
  return (rowsOf(reader, sql, [JSON.stringify(ids)]) as Row[]).map((row) => ({
    id: row.id,
    wordCount: row.wordCount,
    joint: row.joint === 1,
    onBehalf: row.onBehalf,
    reviewerIds: textsIn(row.reviewerIds),
    readings: row.readings,
    participant: toParticipant(row),
  }));
}
