import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { textsIn } from "./values";

const sql = `SELECT e."id", e."frozenAnswerId", e."startsAt", e."endsAt", e."reviewerId", e."removedAt", a."text",
    s."reviewId", s."withdrawnAt", r."slug", r."setupRevision",
    EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted') AS "accepted",
    (SELECT group_concat(c."codeId") FROM "ExcerptCode" c WHERE c."excerptId" = e."id") AS "codeIds",
    EXISTS (
      SELECT 1 FROM "Citation" c JOIN "Paragraph" g ON g."id" = c."paragraphId"
      WHERE c."excerptId" = e."id" AND g."removedAt" IS NULL
    ) AS "cited"
  FROM "Excerpt" e
  JOIN "FrozenAnswer" a ON a."id" = e."frozenAnswerId"
  JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId"
  WHERE e."id" = ?`;

type Row = {
  id: string;
  frozenAnswerId: string;
  startsAt: number;
  endsAt: number;
  reviewerId: string;
  removedAt: string | null;
  text: string;
  reviewId: string;
  withdrawnAt: string | null;
  slug: string;
  setupRevision: number;
  accepted: number;
  codeIds: string | null;
  cited: number;
};

/** An excerpt, removed or not, with its text and review, in one statement; null where there is none. In no scope. */
export function findExcerptToChange(reader: Reader, excerptId: string) {
  const [row] = rowsOf(reader, sql, [excerptId]) as Row[];
  if (!row) return null;
  const { id, frozenAnswerId, startsAt, endsAt, reviewerId, text, reviewId, slug, setupRevision } = row;
  return {
    ...{ id, frozenAnswerId, startsAt, endsAt, reviewerId, text },
    removed: row.removedAt !== null,
    codes: textsIn(row.codeIds).length,
    cited: row.cited === 1,
    accepted: row.accepted === 1,
    submission: { reviewId, withdrawn: row.withdrawnAt !== null, review: { id: reviewId, slug, setupRevision } },
  };
}
