import { rowsOf } from "~/db/row-source.server";
import type { WriteTransaction } from "~/db/types";
import { toStoredInstant } from "~/db/queries/values";

export type NewAuditEvent = {
  at: Date;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  /** JSON. */
  detail: string;
};

const sql = `WITH last AS (SELECT coalesce((SELECT "hash" FROM "AuditEvent" ORDER BY "sequence" DESC LIMIT 1), '') AS "hash")
  INSERT INTO "AuditEvent" ("at", "actorId", "action", "subjectType", "subjectId", "detail", "previousHash", "hash")
    SELECT ?, ?, ?, ?, ?, ?, "hash", sha256(? || json_quote("hash") || ']') FROM last
  RETURNING "hash"`;

/**
 * Appends an event to the record of actions, chained to the last one of the transaction, in one statement; gives its
 * hash. `hashed`: the JSON array of what is hashed, up to the hash before, without its end.
 */
export function appendAuditEvent(tx: WriteTransaction, event: NewAuditEvent, hashed: string): string {
  const { at, actorId, action, subjectType, subjectId, detail } = event;
  const values = [toStoredInstant(at), actorId, action, subjectType, subjectId, detail, hashed];
  const [row] = rowsOf(tx, sql, values) as { hash: string }[];
  if (!row) throw new Error("The event was not recorded");
  return row.hash;
}
