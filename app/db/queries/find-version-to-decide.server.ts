import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { lastSaved, toDate, toDateOrNull } from "./values";
import { membersIn, membersJson } from "./members-json";

const sql = `SELECT v."id", v."version", v."receiptNumber", s."id" AS "submissionId", s."reviewId", s."number", s."state",
    s."language", s."takenDownReason", r."slug", json(r."title") AS "title", json(p."name") AS "name", d."decision", d."reason",
    d."id" AS "decisionId", d."decidedAt", ${lastSaved} AS "draftSavedAt",
    (SELECT MAX(w."version") FROM "SubmissionVersion" w WHERE w."submissionId" = s."id") AS "latestVersion",
    (SELECT json_group_array(a."id") FROM "FrozenAnswer" a WHERE a."versionId" = v."id") AS "answers",
    ${membersJson("s")} AS "members"
  FROM "SubmissionVersion" v
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId" AND r."slug" = ?
  JOIN "Participant" p ON p."id" = s."participantId"
  LEFT JOIN "ScreeningDecision" d ON d."id" = (SELECT e."id" FROM "ScreeningDecision" e WHERE e."versionId" = v."id"
    AND e."undoneAt" IS NULL ORDER BY e."decidedAt" DESC, e."id" DESC LIMIT 1)
  WHERE v."id" = ?`;

type Row = {
  id: string;
  version: number;
  receiptNumber: string;
  submissionId: string;
  reviewId: string;
  number: number;
  state: string;
  language: string;
  takenDownReason: string | null;
  slug: string;
  title: string;
  name: string;
  decision: string | null;
  reason: string | null;
  decisionId: string | null;
  decidedAt: string | null;
  draftSavedAt: string | null;
  latestVersion: number;
  answers: string;
  members: string;
};

function decisionIn({ decision, decisionId, decidedAt, reason }: Row) {
  if (decision === null || decisionId === null || decidedAt === null) return null;
  return { id: decisionId, decision, reason, decidedAt: toDate(decidedAt) };
}

/**
 * A version of the review at an address as an act of screening needs it: with its submission, the latest decision on it,
 * and what the mail about it names; null where there is none. In no scope: the caller asks.
 */
export function findVersionToDecide(reader: Reader, { review, versionId }: { review: string; versionId: string }) {
  const [row] = rowsOf(reader, sql, [review, versionId]) as Row[];
  if (!row) return null;
  const { id, version, receiptNumber, latestVersion, submissionId, reviewId, number, state, language } = row;
  const { takenDownReason } = row;
  return {
    ...{ id, version, receiptNumber, latestVersion, submissionId },
    decision: decisionIn(row),
    draftSavedAt: toDateOrNull(row.draftSavedAt),
    /** The answers that remarks may be on. */
    answerIds: JSON.parse(row.answers) as string[],
    submission: {
      ...{ id: submissionId, reviewId, number, state, language, takenDownReason },
      review: { slug: row.slug, title: JSON.parse(row.title) as unknown },
      participant: { name: JSON.parse(row.name) as unknown, members: membersIn(row.members) },
    },
  };
}

export type VersionToDecide = NonNullable<ReturnType<typeof findVersionToDecide>>;
