import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** A report by the slug of its review; `review` names the set-up to take from memory. */
export type ReportKey = { id: string; review: { id: string; setupRevision: number } };

const sql = `SELECT p."id", r."id" AS "reviewId", r."setupRevision" FROM "Review" r
  JOIN "Report" p ON p."reviewId" = r."id" AND p."key" = ? WHERE r."slug" = ?`;

type Row = { id: string; reviewId: string; setupRevision: number };

/** Null where there is none. In no scope: the caller looks at it. */
export function findReport(reader: Reader, { review, key }: { review: string; key: string }): ReportKey | null {
  const [row] = rowsOf(reader, sql, [key, review]) as Row[];
  return row ? { id: row.id, review: { id: row.reviewId, setupRevision: row.setupRevision } } : null;
}
