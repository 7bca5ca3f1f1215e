import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { textsIn } from "./values";

const sql = `SELECT a."id", a."text", v."supersededAt", s."reviewId", s."withdrawnAt", r."slug", r."setupRevision",
    EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted') AS "accepted",
    (SELECT group_concat(t."reviewerId") FROM "TextReading" t WHERE t."frozenAnswerId" = a."id") AS "readBy"
  FROM "FrozenAnswer" a
  JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId"
  WHERE a."id" = ?`;

type Row = {
  id: string;
  text: string;
  supersededAt: string | null;
  reviewId: string;
  withdrawnAt: string | null;
  slug: string;
  setupRevision: number;
  accepted: number;
  readBy: string | null;
};

/** A frozen answer as the commands of reviewers read it, with its review, in one statement; null where there is none. In no scope. */
export function findTextToMark(reader: Reader, frozenAnswerId: string) {
  const [row] = rowsOf(reader, sql, [frozenAnswerId]) as Row[];
  if (!row) return null;
  const { id, text, reviewId, slug, setupRevision } = row;
  return {
    ...{ id, text, frozenAnswerId: id },
    superseded: row.supersededAt !== null,
    accepted: row.accepted === 1,
    /** Reviewers who read it and found nothing to mark. */
    readBy: textsIn(row.readBy),
    submission: { withdrawn: row.withdrawnAt !== null, review: { id: reviewId, slug, setupRevision } },
  };
}
