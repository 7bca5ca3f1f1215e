import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { isAccepted } from "./accepted-version";
import { remarksOfDecision, toRemarks } from "./answer-remarks.server";
import { participantColumns, toParticipant, type JoinedParticipant } from "./participant-columns";
import type { StoredClarification } from "~/domain/submission/clarification/clarification-rules";
import { clarificationsJson } from "./secretariat/clarifications";
import { openRequestIn, openRequestJson } from "./secretariat/open-request";
import { lastSaved, toDate, toDateOrNull } from "./values";

const versionSql = `SELECT v."id", v."version", v."submittedAt", v."publishedAt", v."late", v."receiptNumber", v."wordCount", v."sha256",
    v."level", v."releasedAt",
    v."canonicalHead",
    (SELECT MAX(d."decidedAt") FROM "ScreeningDecision" d
      WHERE d."versionId" = v."id" AND d."decision" = 'returned' AND d."undoneAt" IS NULL
        AND NOT (${isAccepted("v")})) AS "returnedAt",
    ${lastSaved} AS "draftSavedAt", ${openRequestJson("s")} AS "openRequest", ${clarificationsJson("s")} AS "clarifications",
    s."id" AS "submissionId", s."reviewId", s."number", s."state", s."language", s."takenDownReason", r."slug" AS "reviewSlug",
    s."onBehalf", json_object('channel', b."channel", 'receivedOn', b."receivedOn", 'objection', b."objection",
      'unconfirmedReason', b."unconfirmedReason") AS "entry",
    (SELECT COUNT(*) FROM "Member" m WHERE m."participantId" = s."participantId") AS "members",
    (SELECT COUNT(*) FROM "FrozenAnswer" a JOIN "Excerpt" e ON e."frozenAnswerId" = a."id"
      WHERE a."versionId" = v."id" AND e."removedAt" IS NULL) AS "coded",
    (SELECT COUNT(DISTINCT c."excerptId") FROM "FrozenAnswer" a
      JOIN "Excerpt" e ON e."frozenAnswerId" = a."id" AND e."removedAt" IS NULL
      JOIN "Citation" c ON c."excerptId" = e."id"
      JOIN "Paragraph" g ON g."id" = c."paragraphId" AND g."removedAt" IS NULL
      WHERE a."versionId" = v."id") AS "cited",
    (SELECT w."id" FROM "Submission" n JOIN "SubmissionVersion" w ON w."submissionId" = n."id"
      WHERE n."reviewId" = s."reviewId" AND n."state" IN (SELECT value FROM json_each(?)) AND n."id" <> s."id"
      ORDER BY n."sentAt", n."id", w."version" DESC LIMIT 1) AS "nextId",
    ${participantColumns}
  FROM "SubmissionVersion" v
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId"
  JOIN "Participant" p ON p."id" = s."participantId"
  LEFT JOIN "EntryOnBehalf" b ON b."submissionId" = s."id"
  WHERE v."id" = ?`;

/** What is known of a submission that staff entered; all null for every other. */
export type StoredEntry = Record<"channel" | "receivedOn" | "objection" | "unconfirmedReason", string | null>;

type VersionRow = JoinedParticipant & {
  id: string;
  version: number;
  submittedAt: string;
  publishedAt: string | null;
  late: number;
  receiptNumber: string;
  wordCount: number;
  sha256: string;
  level: string;
  releasedAt: string | null;
  canonicalHead: string | null;
  returnedAt: string | null;
  draftSavedAt: string | null;
  openRequest: string | null;
  clarifications: string;
  submissionId: string;
  reviewId: string;
  number: number;
  state: string;
  language: string;
  takenDownReason: string | null;
  onBehalf: string | null;
  entry: string;
  reviewSlug: string;
  members: number;
  coded: number;
  cited: number;
  nextId: string | null;
};

/**
 * A frozen version with its submission, participant and number of members, how many passages are coded in it and how many
 * of them the report cites, and the latest version of the other submission that has waited longest; null where there
 * is none. In no scope. `waiting` are the statuses that wait for the secretariat.
 */
export function findVersionToScreen(
  reader: Reader,
  { versionId, waiting }: { versionId: string; waiting: readonly string[] },
) {
  const [row] = rowsOf(reader, versionSql, [JSON.stringify(waiting), versionId]) as VersionRow[];
  if (!row) return null;
  return {
    id: row.id,
    version: row.version,
    submittedAt: toDate(row.submittedAt),
    publishedAt: toDateOrNull(row.publishedAt),
    late: row.late === 1,
    returnedAt: toDateOrNull(row.returnedAt),
    draftSavedAt: toDateOrNull(row.draftSavedAt),
    openRequest: openRequestIn(row.openRequest),
    clarifications: JSON.parse(row.clarifications) as StoredClarification[],
    receiptNumber: row.receiptNumber,
    wordCount: row.wordCount,
    level: row.level,
    releasedAt: toDateOrNull(row.releasedAt),
    coded: row.coded,
    cited: row.cited,
    nextId: row.nextId,
    sha256: row.sha256,
    canonicalHead: row.canonicalHead === null ? null : (JSON.parse(row.canonicalHead) as unknown),
    submission: {
      id: row.submissionId,
      reviewId: row.reviewId,
      reviewSlug: row.reviewSlug,
      number: row.number,
      state: row.state,
      language: row.language,
      takenDownReason: row.takenDownReason,
      onBehalf: row.onBehalf,
      entry: JSON.parse(row.entry) as StoredEntry,
      members: row.members,
      participant: toParticipant(row),
    },
  };
}

/** What was decided, as it is stored, and what else the record of actions has: decisions undone, and steps. */
const historySql = `SELECT v."version", d."decision" AS "step", d."reason", d."reasonLanguage", d."decidedAt" AS "at",
    u."name" AS "by", ${remarksOfDecision} AS "remarks"
  FROM "SubmissionVersion" v
  JOIN "ScreeningDecision" d ON d."versionId" = v."id"
  LEFT JOIN "User" u ON u."id" = d."decidedById"
  WHERE v."submissionId" = ?
  UNION ALL
  SELECT json_extract(e."detail", '$.version'),
    CASE e."action" WHEN 'screening.start' THEN 'started' WHEN 'screening.reopen' THEN 'reopened'
      WHEN 'screening.undoReturn' THEN 'returnUndone'
      WHEN 'submission.publish' THEN 'published' WHEN 'submission.takeDown' THEN 'takenDown'
      WHEN 'submission.putBack' THEN 'putBack' WHEN 'submission.withdraw' THEN 'withdrawn' ELSE 'accepted' END,
    NULL, NULL, e."at", u."name", NULL
  FROM "AuditEvent" e LEFT JOIN "User" u ON u."id" = e."actorId"
  WHERE e."subjectType" = 'Submission' AND e."subjectId" = ? AND (
    e."action" IN ('screening.start', 'screening.reopen', 'screening.undoReturn', 'submission.publish', 'submission.takeDown', 'submission.putBack', 'submission.withdraw')
    OR e."action" = 'screening.decide' AND json_extract(e."detail", '$.to') <> 'returned' AND NOT EXISTS (
      SELECT 1 FROM "SubmissionVersion" w JOIN "ScreeningDecision" k ON k."versionId" = w."id"
      WHERE w."submissionId" = ? AND k."decidedAt" = e."at"))
  ORDER BY 1 DESC, 5 DESC, 2 DESC`;

type HistoryRow = {
  version: number;
  step: string;
  reason: string | null;
  reasonLanguage: string | null;
  at: string;
  by: string | null;
  remarks: string | null;
};

/** What was done with the versions of a submission, when and who did it, the latest version and step first, in one statement. */
export function listScreeningSteps(reader: Reader, submissionId: string) {
  const rows = rowsOf(reader, historySql, [submissionId, submissionId, submissionId]) as HistoryRow[];
  return rows.map((row) => ({ ...row, at: toDate(row.at), remarks: toRemarks(row.remarks) }));
}
