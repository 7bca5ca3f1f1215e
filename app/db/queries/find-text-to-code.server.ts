import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { blockedText } from "~/language/text/masked-text";
import { type MaskColumns, masksIn, masksJson, toMasks } from "./public/masked-spans";
import { isAccepted } from "./accepted-version";
import { participantColumns, toParticipant, type JoinedParticipant } from "./participant-columns";
import { tasksOf, type TextTask } from "./coding/tasks.server";
import { numbersIn, textsIn } from "./values";

const textSql = `SELECT a."id", a."versionId", a."position", a."text", a."language", a."sessionId", a."questionVersionId", ${masksJson("a")} AS "masks",
    v."version", v."supersededAt", s."id" AS "submissionId", s."number", s."reviewId", s."withdrawnAt", s."onBehalf", json(v."canonicalHead") AS "canonicalHead",
    s."sortEn", s."sortFr", s."sortRu",
    ${isAccepted("v")} AS "accepted",
    (SELECT group_concat(r."reviewerId") FROM "TextReading" r WHERE r."frozenAnswerId" = a."id") AS "readBy",
    (SELECT group_concat(o."objectiveNumber") FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = a."id")
      AS "objectives",
    (SELECT json_group_array(json_array(b."id", b."sessionId", b."questionVersionId",
        CASE WHEN EXISTS (SELECT 1 FROM "Excerpt" e
            WHERE e."frozenAnswerId" = b."id" AND e."reviewerId" = ? AND e."removedAt" IS NULL) THEN 'coded'
          WHEN EXISTS (SELECT 1 FROM "TextReading" t
            WHERE t."frozenAnswerId" = b."id" AND t."reviewerId" = ?) THEN 'read'
          ELSE 'open' END) ORDER BY b."position")
      FROM "FrozenAnswer" b WHERE b."versionId" = a."versionId") AS "answers",
    (SELECT json_array(b."text", b."language", w."version", json(${masksJson("b")})) FROM "SubmissionVersion" w
      JOIN "FrozenAnswer" b ON b."versionId" = w."id" AND b."sessionId" IS a."sessionId" AND b."language" <> a."language"
      JOIN "GuidingQuestionVersion" o ON o."id" = b."questionVersionId"
      JOIN "GuidingQuestionVersion" q ON q."id" = a."questionVersionId" AND q."questionId" = o."questionId"
      WHERE w."submissionId" = s."id" AND ${isAccepted("w")}
      ORDER BY b."language" = ? DESC, w."version" DESC LIMIT 1) AS "elsewhere",
    ${tasksOf('a."id"')} AS "tasks",
    ${participantColumns}
  FROM "FrozenAnswer" a
  JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE a."id" = ?`;

type TextRow = JoinedParticipant & {
  id: string;
  versionId: string;
  position: number;
  text: string;
  masks: string;
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
  onBehalf: string | null;
  sortEn: string;
  sortFr: string;
  sortRu: string;
  canonicalHead: string | null;
  accepted: number;
  readBy: string | null;
  objectives: string | null;
  answers: string;
  elsewhere: string | null;
  tasks: string;
};

function elsewhereIn(column: string): [string, language: string, number] {
  const [text, language, version, masks] = JSON.parse(column) as [string, string, number, MaskColumns[]];
  return [blockedText(text, toMasks(masks)), language, version];
}

/** How far a reviewer is with an answer. */
export type AnswerProgress = "coded" | "read" | "open";

type Asked = {
  frozenAnswerId: string;
  /** The reviewer whose progress with the answers of the version is wanted. */
  reviewerId: string;
  /** The one preferred where the answer was also given in other languages. */
  language: string;
};

/** A frozen answer with its version, submission and participant; null where there is none. Its scope is for the caller. */
export function findTextToCode(reader: Reader, { frozenAnswerId, reviewerId, language }: Asked) {
  const [row] = rowsOf(reader, textSql, [reviewerId, reviewerId, language, frozenAnswerId]) as TextRow[];
  if (!row) return null;
  return {
    id: row.id,
    versionId: row.versionId,
    position: row.position,
    /** What is masked is filled: every other character is where it is in the frozen text. */
    text: blockedText(row.text, masksIn(row.masks)),
    language: row.language,
    sessionId: row.sessionId,
    questionVersionId: row.questionVersionId,
    version: row.version,
    superseded: row.supersededAt !== null,
    submission: {
      id: row.submissionId,
      number: row.number,
      reviewId: row.reviewId,
      withdrawn: row.withdrawnAt !== null,
      onBehalf: row.onBehalf,
      sortKeys: { sortEn: row.sortEn, sortFr: row.sortFr, sortRu: row.sortRu },
      participant: toParticipant(row),
    },
    accepted: row.accepted === 1,
    /** Reviewers who read it and found nothing to mark. */
    readBy: textsIn(row.readBy),
    /** Objectives that its authors named. */
    objectives: numbersIn(row.objectives),
    /** The answers of this version in their order, this one among them. */
    answers: JSON.parse(row.answers) as [string, sessionId: string | null, questionVersionId: string, AnswerProgress][],
    /** SubmissionVersion.canonicalHead as it is stored. */
    canonicalHead: row.canonicalHead === null ? null : (JSON.parse(row.canonicalHead) as unknown),
    /** The reviewers who were given it. */
    tasks: JSON.parse(row.tasks) as TextTask[],
    /** The same answer as its authors gave it in another language, in another version that was accepted. */
    elsewhere: row.elsewhere === null ? null : elsewhereIn(row.elsewhere),
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
