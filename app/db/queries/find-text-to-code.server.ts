import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { participantColumns, toParticipant, type JoinedParticipant } from "./participant-columns";
import { numbersIn, textsIn } from "./values";

const textSql = `SELECT a."id", a."versionId", a."position", a."text", a."language", a."sessionId", a."questionVersionId",
    v."version", v."supersededAt", s."id" AS "submissionId", s."number", s."reviewId", s."withdrawnAt",
    s."sortEn", s."sortFr", s."sortRu", w."slug" AS "reviewSlug", w."setupRevision",
    EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted') AS "accepted",
    (SELECT group_concat(r."reviewerId") FROM "TextReading" r WHERE r."frozenAnswerId" = a."id") AS "readBy",
    (SELECT group_concat(o."objectiveNumber") FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = a."id")
      AS "objectives",
    (SELECT json_group_array(json_array(b."id", b."questionVersionId") ORDER BY b."position") FROM "FrozenAnswer" b
      WHERE b."versionId" = a."versionId" AND b."sessionId" IS a."sessionId") AS "others",
    ${participantColumns}
  FROM "FrozenAnswer" a
  JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" w ON w."id" = s."reviewId"
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE a."id" = ?`;

type TextRow = JoinedParticipant & {
  id: string;
  versionId: string;
  position: number;
  text: string;
  language: string;
  /** Null: a question for the whole review. */
  sessionId: string | null;
  questionVersionId: string;
  version: number;
  supersededAt: string | null;
  submissionId: string;
  number: number;
  reviewId: string;
  withdrawnAt: string | null;
  sortEn: string;
  sortFr: string;
  sortRu: string;
  reviewSlug: string;
  setupRevision: number;
  accepted: number;
  readBy: string | null;
  objectives: string | null;
  others: string;
};

/** A frozen answer with its version, submission, review and participant; null where there is none. Its scope is for the caller. */
export function findTextToCode(reader: Reader, frozenAnswerId: string) {
  const [row] = rowsOf(reader, textSql, [frozenAnswerId]) as TextRow[];
  if (!row) return null;
  return {
    id: row.id,
    versionId: row.versionId,
    position: row.position,
    text: row.text,
    language: row.language,
    sessionId: row.sessionId,
    questionVersionId: row.questionVersionId,
    version: row.version,
    superseded: row.supersededAt !== null,
    submission: {
      id: row.submissionId,
      number: row.number,
      reviewId: row.reviewId,
      review: { id: row.reviewId, slug: row.reviewSlug, setupRevision: row.setupRevision },
      withdrawn: row.withdrawnAt !== null,
      sortKeys: { sortEn: row.sortEn, sortFr: row.sortFr, sortRu: row.sortRu },
      participant: toParticipant(row),
    },
    accepted: row.accepted === 1,
    /** Reviewers who read it and found nothing to mark. */
    readBy: textsIn(row.readBy),
    /** Objectives that its authors named. */
    objectives: numbersIn(row.objectives),
    /** The answers of this version to the questions of the session, this one among them: each with its question version. */
    others: JSON.parse(row.others) as [id: string, questionVersionId: string][],
  };
}

const excerptsSql = `SELECT e."id", e."startsAt", e."endsAt", e."quote", e."note", e."reviewerId", u."name" AS "reviewer",
    (SELECT group_concat(c."codeId") FROM "ExcerptCode" c WHERE c."excerptId" = e."id") AS "codeIds",
    EXISTS (
      SELECT 1 FROM "Citation" c JOIN "Paragraph" g ON g."id" = c."paragraphId"
      WHERE c."excerptId" = e."id" AND g."removedAt" IS NULL
    ) AS "cited"
  FROM "Excerpt" e LEFT JOIN "User" u ON u."id" = e."reviewerId"`;

type Row = {
  id: string;
  startsAt: number;
  endsAt: number;
  quote: string;
  note: string | null;
  reviewerId: string;
  reviewer: string | null;
  codeIds: string | null;
  cited: number;
};

export type ExcerptRow = Omit<Row, "codeIds" | "cited"> & { codeIds: string[]; cited: boolean };

const toExcerpt = (row: Row): ExcerptRow => ({ ...row, codeIds: textsIn(row.codeIds), cited: row.cited === 1 });

/** The excerpts of a text with their codes, their reviewer, and whether the report cites them, in one statement. */
export function listExcerptsOfText(reader: Reader, frozenAnswerId: string): ExcerptRow[] {
  const ofText = `${excerptsSql} WHERE e."frozenAnswerId" = ? AND e."removedAt" IS NULL
    ORDER BY e."startsAt", e."endsAt" DESC, e."id"`;
  return (rowsOf(reader, ofText, [frozenAnswerId]) as Row[]).map(toExcerpt);
}

/** The excerpts by their identifiers, in no order, in one statement. */
export function listExcerptRows(reader: Reader, ids: readonly string[]): ExcerptRow[] {
  const byId = `${excerptsSql} WHERE e."id" IN (SELECT value FROM json_each(?))`;
  return (rowsOf(reader, byId, [JSON.stringify(ids)]) as Row[]).map(toExcerpt);
}
