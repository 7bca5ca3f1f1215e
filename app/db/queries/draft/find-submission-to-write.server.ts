import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

const sql = `SELECT s."participantId", s."state", s."reviewId", r."setupRevision"
  FROM "Submission" s JOIN "Review" r ON r."id" = s."reviewId" WHERE s."id" = ?`;

/** What a save asks of its submission; null where there is none. In nobody's scope: the caller asks. */
export function findSubmissionToWrite(reader: Reader, submissionId: string) {
  const [row] = rowsOf(reader, sql, [submissionId]) as {
    participantId: string;
    state: string;
    reviewId: string;
    setupRevision: number;
  }[];
  return row ? { ...row, review: { id: row.reviewId, setupRevision: row.setupRevision } } : null;
}
