import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** A report by the slug of its review; `review` names the set-up to take from memory. */
export type ReportKey = { id: string; attribution: string; review: { id: string; setupRevision: number } };

const columns = `p."id", p."attribution", r."id" AS "reviewId", r."setupRevision"`;
const from = `FROM "Review" r JOIN "Report" p ON p."reviewId" = r."id" AND p."key" = ?`;

const sql = `SELECT ${columns} ${from} WHERE r."slug" = ?`;

const withLatestSql = `SELECT ${columns}, v."number", v."stage", v."sha256" ${from}
  LEFT JOIN "ReportVersion" v ON v."reportId" = p."id"
    AND v."number" = (SELECT MAX(w."number") FROM "ReportVersion" w WHERE w."reportId" = p."id")
  WHERE r."slug" = ?`;

type Query = { review: string; key: string };
type Row = { id: string; attribution: string; reviewId: string; setupRevision: number };

/** A version as the next one is compared with it. */
export type LatestVersion = { number: number; stage: string; sha256: string };
type WithLatest = Row & { [Column in keyof LatestVersion]: LatestVersion[Column] | null };

const toKey = (row: Row): ReportKey => ({
  id: row.id,
  attribution: row.attribution,
  review: { id: row.reviewId, setupRevision: row.setupRevision },
});

/** Null where there is none. In no scope: the caller looks at it. */
export function findReport(reader: Reader, { review, key }: Query): ReportKey | null {
  const [row] = rowsOf(reader, sql, [key, review]) as Row[];
  return row ? toKey(row) : null;
}

/** The same with its latest version, null where none is frozen: one statement. */
export function findReportWithLatest(
  reader: Reader,
  { review, key }: Query,
): { report: ReportKey; latest: LatestVersion | null } | null {
  const [row] = rowsOf(reader, withLatestSql, [key, review]) as WithLatest[];
  if (!row) return null;
  const { number, stage, sha256 } = row;
  const latest = number === null || stage === null || sha256 === null ? null : { number, stage, sha256 };
  return { report: toKey(row), latest };
}
