import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { participantColumns, toParticipant, type JoinedParticipant } from "./participant-columns";
import { toDate, toDateOrNull } from "./values";

const versionSql = `SELECT v."id", v."version", v."submittedAt", v."publishedAt", v."late", v."receiptNumber", v."wordCount", v."sha256",
    v."canonicalHead",
    s."id" AS "submissionId", s."reviewId", s."number", s."state", s."language", r."slug" AS "reviewSlug",
    (SELECT COUNT(*) FROM "Member" m WHERE m."participantId" = s."participantId") AS "members",
    ${participantColumns}
  FROM "SubmissionVersion" v
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId"
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE v."id" = ?`;

type VersionRow = JoinedParticipant & {
  id: string;
  version: number;
  submittedAt: string;
  publishedAt: string | null;
  late: number;
  receiptNumber: string;
  wordCount: number;
  sha256: string;
  canonicalHead: string | null;
  submissionId: string;
  reviewId: string;
  number: number;
  state: string;
  language: string;
  reviewSlug: string;
  members: number;
};

/** A frozen version with its submission, participant and number of members; null where there is none. In no scope. */
export function findVersionToScreen(reader: Reader, versionId: string) {
  const [row] = rowsOf(reader, versionSql, [versionId]) as VersionRow[];
  if (!row) return null;
  return {
    id: row.id,
    version: row.version,
    submittedAt: toDate(row.submittedAt),
    publishedAt: toDateOrNull(row.publishedAt),
    late: row.late === 1,
    receiptNumber: row.receiptNumber,
    wordCount: row.wordCount,
    sha256: row.sha256,
    canonicalHead: row.canonicalHead === null ? null : (JSON.parse(row.canonicalHead) as unknown),
    submission: {
      id: row.submissionId,
      reviewId: row.reviewId,
      reviewSlug: row.reviewSlug,
      number: row.number,
      state: row.state,
      language: row.language,
      members: row.members,
      participant: toParticipant(row),
    },
  };
}

const decisionsSql = `SELECT v."version", d."decision", d."reason", d."reasonLanguage", d."decidedAt", u."name" AS "decidedBy"
  FROM "SubmissionVersion" v
  JOIN "ScreeningDecision" d ON d."versionId" = v."id"
  LEFT JOIN "User" u ON u."id" = d."decidedById"
  WHERE v."submissionId" = ?
  ORDER BY v."version" DESC, d."decidedAt" DESC, d."id" DESC`;

type DecisionRow = {
  version: number;
  decision: string;
  reason: string | null;
  reasonLanguage: string | null;
  decidedAt: string;
  decidedBy: string | null;
};

/** What was decided on the versions of a submission and by whom, the latest version first, in one statement. */
export function listDecisions(reader: Reader, submissionId: string) {
  const rows = rowsOf(reader, decisionsSql, [submissionId]) as DecisionRow[];
  return rows.map((row) => ({ ...row, decidedAt: toDate(row.decidedAt) }));
}
