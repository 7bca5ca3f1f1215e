import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { participantColumns, toParticipant, type JoinedParticipant, type ParticipantRow } from "./participant-columns";

type SortColumn = "sortEn" | "sortFr" | "sortRu";

/**
 * Up to `most` participants named with a text to be coded, as lead or confirmed associate, by name as `column` sorts, in
 * one statement.
 */
export function listCodedParticipants(
  reader: Reader,
  { reviewId, column, most }: { reviewId: string; column: SortColumn; most: number },
): ParticipantRow[] {
  const sql = `WITH coded AS (
      SELECT s."id", s."participantId" FROM "Submission" s WHERE s."reviewId" = ? AND EXISTS (
        SELECT 1 FROM "ListedText" t WHERE t."submissionId" = s."id" AND t."standing" = 1)
      LIMIT ?)
    SELECT ${participantColumns} FROM "Participant" p
    WHERE p."id" IN (
      SELECT c."participantId" FROM coded c
      UNION
      SELECT a."participantId" FROM coded c JOIN "SubmissionAssociate" a ON a."submissionId" = c."id"
      WHERE a."confirmedAt" IS NOT NULL)
    ORDER BY p."${column}", p."id" LIMIT ?`;
  return (rowsOf(reader, sql, [reviewId, most, most]) as JoinedParticipant[]).map(toParticipant);
}

/** Steps from reviewer to reviewer along the index, without reading the excerpts between them. */
const reviewersSql = `WITH RECURSIVE reviewer("id") AS (
    SELECT MIN(x."reviewerId") FROM "ListedExcerpt" x WHERE x."reviewId" = ? AND x."standing" = 1
    UNION ALL
    SELECT (SELECT MIN(x."reviewerId") FROM "ListedExcerpt" x
      WHERE x."reviewId" = ? AND x."standing" = 1 AND x."reviewerId" > r."id")
    FROM reviewer r WHERE r."id" IS NOT NULL
  )
  SELECT u."id", u."name" FROM reviewer r JOIN "User" u ON u."id" = r."id"`;

/** Everybody who coded in a review, in no order, in one statement. */
export function listReviewers(reader: Reader, reviewId: string): { id: string; name: string }[] {
  return rowsOf(reader, reviewersSql, [reviewId, reviewId]) as { id: string; name: string }[];
}
