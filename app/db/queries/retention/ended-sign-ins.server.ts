import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { toStoredInstant } from "~/db/queries/values";

const sql = `SELECT s."id" FROM "SignInSession" s
  WHERE min(coalesce(s."endedAt", s."expiresAt"), s."expiresAt") < ?
    AND s."id" <> (SELECT n."id" FROM "SignInSession" n WHERE n."userId" = s."userId"
      ORDER BY n."createdAt" DESC, n."id" DESC LIMIT 1)
  LIMIT ?`;

/** Sign-ins that ended before a time, without the latest of each person; at most so many. */
export function endedSignIns(reader: Reader, { before, most }: { before: Date; most: number }): string[] {
  const stored = toStoredInstant(before);
  return (rowsOf(reader, sql, [stored, most]) as { id: string }[]).map(({ id }) => id);
}
