import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { isAccepted } from "./accepted-version";
import { participantColumns, toParticipant, type JoinedParticipant } from "./participant-columns";

/** `wasOpen`: it was accepted, an acceptance of it was withdrawn, or reviewers have worked in it. */
const closedSql = `SELECT a."sessionId", a."questionVersionId", v."version", s."state", s."withdrawnAt",
    (SELECT l."frozenAnswerId" FROM "ListedText" l
      JOIN "FrozenAnswer" n ON n."id" = l."frozenAnswerId" AND n."sessionId" IS a."sessionId"
      JOIN "GuidingQuestionVersion" w ON w."id" = n."questionVersionId" AND w."questionId" = q."questionId"
      WHERE l."submissionId" = s."id" AND l."standing" LIMIT 1) AS "currentId",
    (${isAccepted("v")}
      OR EXISTS (SELECT 1 FROM "Excerpt" e WHERE e."frozenAnswerId" = a."id")
      OR EXISTS (SELECT 1 FROM "TextReading" r WHERE r."frozenAnswerId" = a."id")
      OR EXISTS (SELECT 1 FROM "AuditEvent" u WHERE u."subjectType" = 'Submission' AND u."subjectId" = s."id"
        AND u."action" = 'screening.reopen' AND json_extract(u."detail", '$.version') = v."version")) AS "wasOpen",
    ${participantColumns}
  FROM "FrozenAnswer" a
  JOIN "GuidingQuestionVersion" q ON q."id" = a."questionVersionId"
  JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE a."id" = ? AND s."reviewId" = ?`;

type ClosedRow = JoinedParticipant & {
  sessionId: string | null;
  questionVersionId: string;
  version: number;
  state: string;
  withdrawnAt: string | null;
  currentId: string | null;
  wasOpen: number;
};

type ClosedKey = { reviewId: string; frozenAnswerId: string };

/**
 * A frozen answer that reviewers could read at some time, without its text: whose it is, the status of its submission, and
 * the text that replaced it; null where they never could.
 */
export function findClosedText(reader: Reader, { reviewId, frozenAnswerId }: ClosedKey) {
  const [row] = rowsOf(reader, closedSql, [frozenAnswerId, reviewId]) as ClosedRow[];
  if (!row?.wasOpen) return null;
  return {
    sessionId: row.sessionId,
    questionVersionId: row.questionVersionId,
    version: row.version,
    state: row.state,
    withdrawn: row.withdrawnAt !== null,
    currentId: row.currentId,
    participant: toParticipant(row),
  };
}
