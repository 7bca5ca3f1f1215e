import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

const sql = `SELECT c."key" FROM "Excerpt" e
  JOIN "ExcerptCode" x ON x."excerptId" = e."id"
  JOIN "Code" c ON c."id" = x."codeId"
  WHERE e."reviewerId" = ? AND e."removedAt" IS NULL AND c."reviewId" = ?
  ORDER BY e."updatedAt" DESC LIMIT ?`;

/** Keys of the codes that a person gave last, repeated as they were given, in one statement. */
export function listRecentCodeKeys(
  reader: Reader,
  { userId, reviewId, most }: { userId: string; reviewId: string; most: number },
): string[] {
  return (rowsOf(reader, sql, [userId, reviewId, most]) as { key: string }[]).map(({ key }) => key);
}
