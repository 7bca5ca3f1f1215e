import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** Which set-up of a review is the present one, and whether a version of its report is published. */
export type ReviewKey = { id: string; setupRevision: number; hasReport: boolean };

const columns = `SELECT r."id", r."setupRevision", EXISTS (
    SELECT 1 FROM "Report" p JOIN "ReportVersion" v ON v."reportId" = p."id"
    WHERE p."reviewId" = r."id" AND v."publishedAt" IS NOT NULL
  ) AS "hasReport" FROM "Review" r`;

type Row = { id: string; setupRevision: number; hasReport: number };

function findOne(reader: Reader, condition: string, value: string): ReviewKey | null {
  const [row] = rowsOf(reader, `${columns} WHERE ${condition} = ?`, [value]) as Row[];
  return row ? { ...row, hasReport: row.hasReport === 1 } : null;
}

export const findReviewKeyBySlug = (reader: Reader, slug: string): ReviewKey | null =>
  findOne(reader, 'r."slug"', slug);

export const findReviewKeyById = (reader: Reader, id: string): ReviewKey | null => findOne(reader, 'r."id"', id);
