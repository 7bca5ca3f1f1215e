import type { Reader } from "~/db/types";
import { type ExcerptSourceRow, excerptSourceJson, joinExcerptSource } from "./excerpt-source";
import { jsonRows } from "./json-rows.server";

/** One excerpt of a review with its source, in one statement; null where the review has none of that identifier. */
export function findExcerptSource(
  reader: Reader,
  { excerptId, reviewId }: { excerptId: string; reviewId: string },
): ExcerptSourceRow | null {
  const sql = `SELECT json_group_array(${excerptSourceJson}) AS "rows" FROM (SELECT :excerptId AS "id") x
    ${joinExcerptSource('x."id"')} WHERE m."reviewId" = :reviewId`;
  const [row] = jsonRows<ExcerptSourceRow>(reader, sql, { excerptId, reviewId });
  return row ?? null;
}

/** Undefined where nothing is asked for. */
export type CitableQuery = {
  reviewId: string;
  /** What this paragraph cites already is left out. */
  paragraphId: string;
  session?: number | undefined;
  objective?: number | undefined;
  /** The key of a code. */
  code?: string | undefined;
  class?: string | undefined;
  language?: string | undefined;
  /** Words in the quotation, folded for search. */
  text?: string | undefined;
};

const coded = (condition: string) => `EXISTS (
    SELECT 1 FROM "ExcerptCode" k JOIN "Code" o ON o."id" = k."codeId"
    WHERE k."excerptId" = b."excerptId" AND o."reviewId" = :reviewId AND ${condition}
  )`;

/** Only what is asked for is in the statement, so that SQLite takes the index that fits it. */
function passing(query: CitableQuery): string {
  const conditions = [
    `b."reviewId" = :reviewId AND b."citable" = 1`,
    query.session !== undefined && `b."session" = :session`,
    query.language !== undefined && `b."language" = :language`,
    query.class !== undefined && `b."class" = :class`,
    query.objective !== undefined && coded(`o."objectiveNumber" = :objective`),
    query.code !== undefined && coded(`o."key" = :code`),
    query.text !== undefined &&
      `EXISTS (SELECT 1 FROM "Excerpt" x WHERE x."id" = b."excerptId" AND instr(x."folded", :text) > 0)`,
  ];
  return conditions.filter(Boolean).join(" AND ");
}

/** How many excerpts pass that the paragraph does not cite, in one statement: those it cites are few, and subtracted. */
export function countCitable(reader: Reader, query: CitableQuery): number {
  const condition = passing(query);
  const sql = `SELECT json_array((SELECT COUNT(*) FROM "ListedExcerpt" b WHERE ${condition}) - (
      SELECT COUNT(*) FROM "Citation" c JOIN "ListedExcerpt" b ON b."excerptId" = c."excerptId"
      WHERE c."paragraphId" = :paragraphId AND ${condition}
    )) AS "rows"`;
  const [count] = jsonRows<number>(reader, sql, query);
  return count ?? 0;
}

type Page = { column: "sortEn" | "sortFr" | "sortRu"; skip: number; take: number };

/** One page of them with their sources, in the order of their senders' names and then of their places. */
export function listCitable(reader: Reader, query: CitableQuery, { column, skip, take }: Page): ExcerptSourceRow[] {
  const order = (alias: string, name: string) =>
    [name, "number", "session", "question", "startsAt", "excerptId"].map((key) => `${alias}."${key}"`).join(", ");
  const sql = `SELECT json_group_array(${excerptSourceJson} ORDER BY ${order("d", "name")}) AS "rows" FROM (
      SELECT b."excerptId", b."${column}" AS "name", b."number", b."session", b."question", b."startsAt"
      FROM "ListedExcerpt" b WHERE ${passing(query)}
      AND b."excerptId" NOT IN (SELECT "excerptId" FROM "Citation" WHERE "paragraphId" = :paragraphId)
      ORDER BY ${order("b", column)} LIMIT :take OFFSET :skip
    ) d ${joinExcerptSource('d."excerptId"')}`;
  return jsonRows(reader, sql, { ...query, skip, take });
}
