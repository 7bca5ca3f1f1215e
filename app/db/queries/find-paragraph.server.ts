import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import type { ReportKey } from "./find-report.server";
import { toDate, toDateOrNull } from "./values";

const sql = `SELECT r."id" AS "reportId", r."attribution", w."id" AS "reviewId", w."setupRevision", p."id", p."sectionId", p."kind",
    json(p."text") AS "text", p."originalLanguage", p."revision", json(p."quantifierChoice") AS "quantifierChoice",
    json(p."translatedFrom") AS "translatedFrom",
    p."updatedAt", p."removedAt"
  FROM "Review" w JOIN "Report" r ON r."reviewId" = w."id" AND r."key" = ?
  LEFT JOIN "Paragraph" p ON p."id" = ?
    AND EXISTS (SELECT 1 FROM "ReportSection" s WHERE s."id" = p."sectionId" AND s."reportId" = r."id")
  WHERE w."slug" = ?`;

type ReportColumns = { reportId: string; attribution: string; reviewId: string; setupRevision: number };
type ParagraphColumns = {
  id: string;
  sectionId: string;
  kind: string;
  text: string | null;
  originalLanguage: string | null;
  revision: number;
  quantifierChoice: string | null;
  translatedFrom: string | null;
  updatedAt: string;
  removedAt: string | null;
};

function toParagraph({ id, sectionId, kind, originalLanguage, revision, ...row }: ParagraphColumns) {
  return {
    ...{ id, sectionId, kind, originalLanguage, revision },
    text: row.text === null ? null : (JSON.parse(row.text) as unknown),
    quantifierChoice: row.quantifierChoice === null ? null : (JSON.parse(row.quantifierChoice) as unknown),
    translatedFrom: row.translatedFrom === null ? null : (JSON.parse(row.translatedFrom) as unknown),
    updatedAt: toDate(row.updatedAt),
    removedAt: toDateOrNull(row.removedAt),
  };
}

/** A paragraph as its commands read it, removed from the outline or not. */
export type StoredParagraph = ReturnType<typeof toParagraph>;

type Query = { review: string; key: string; paragraphId: string };

/**
 * A report by the slug of its review with one of its paragraphs, in one statement; null where there is no such report. In
 * no scope: the caller looks at it.
 */
export function findReportWithParagraph(
  reader: Reader,
  { review, key, paragraphId }: Query,
): { report: ReportKey; paragraph: StoredParagraph | null } | null {
  const rows = rowsOf(reader, sql, [key, paragraphId, review]) as (ReportColumns & ParagraphColumns)[];
  const [row] = rows;
  if (!row) return null;
  const report = {
    id: row.reportId,
    attribution: row.attribution,
    review: { id: row.reviewId, setupRevision: row.setupRevision },
  };
  const present = (row.id as string | null) !== null;
  return { report, paragraph: present ? toParagraph(row) : null };
}
