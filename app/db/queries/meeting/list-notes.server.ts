import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { jsonOrNull, type StoredJson, toDateOrNull } from "~/db/queries/values";

/** The background note of a session as it is written, with number 0, or one of its published versions. */
export type NoteRow = { sessionId: string; number: number; content: StoredJson; publishedAt: Date | null };

type Row = { sessionId: string; number: number; content: string; publishedAt: string | null };

const sql = `SELECT n."sessionId", 0 AS "number", json(n."content") AS "content", NULL AS "publishedAt"
    FROM "BackgroundNote" n JOIN "ThematicSession" s ON s."id" = n."sessionId" WHERE s."reviewId" = ?
  UNION ALL SELECT v."sessionId", v."number", json(v."content"), v."publishedAt"
    FROM "BackgroundNoteVersion" v JOIN "ThematicSession" s ON s."id" = v."sessionId" WHERE s."reviewId" = ?
  ORDER BY 2 DESC`;

/** Every note of a review with its versions, the latest first. In no scope: the caller looks at it. */
export function listNotes(reader: Reader, reviewId: string): NoteRow[] {
  return (rowsOf(reader, sql, [reviewId, reviewId]) as Row[]).map((row) => ({
    ...row,
    content: jsonOrNull(row.content),
    publishedAt: toDateOrNull(row.publishedAt),
  }));
}
