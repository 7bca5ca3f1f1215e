import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";

/** Instants as they are stored, in ISO 8601; `recipient` is null where the account is deleted; an address without an account has no name. */
export type FailedColumns = {
  id: string;
  template: string;
  lastError: string;
  attempts: number;
  createdAt: string;
  nextAttemptAt: string;
  recipient: { name: string; email: string } | null;
  /** The open invitation that it is the latest mail about. */
  invitation: string | null;
};

export type UnsentRows = {
  /** The oldest that failed. */
  failed: FailedColumns[];
  failedCount: number;
  /** Those that nobody has tried to send. */
  waitingCount: number;
};

const unsent = `"OutboxMessage" o WHERE o."sentAt" IS NULL AND json_extract(o."params", '$.review') = :review`;

const failed = `SELECT o.*, u."name", u."email", u."id" AS "userId" FROM (
    SELECT o.* FROM ${unsent} AND o."lastError" IS NOT NULL ORDER BY o."createdAt", o."id" LIMIT :most
  ) o LEFT JOIN "User" u ON u."id" = o."recipientId"`;

const sql = `SELECT json_array(json_object(
    'failed', json((SELECT json_group_array(json_object(
      'id', f."id", 'template', f."template", 'lastError', f."lastError", 'attempts', f."attempts",
      'createdAt', f."createdAt", 'nextAttemptAt', f."nextAttemptAt",
      'recipient', json(CASE WHEN f."userId" IS NOT NULL THEN json_object('name', f."name", 'email', f."email")
        WHEN f."address" IS NOT NULL THEN json_object('name', '', 'email', f."address") END),
      'invitation', (SELECT i."id" FROM "Invitation" i
        WHERE i."mailId" = f."id" AND i."acceptedAt" IS NULL AND i."revokedAt" IS NULL)
    ) ORDER BY f."createdAt", f."id") FROM (${failed}) f)),
    'failedCount', (SELECT COUNT(*) FROM ${unsent} AND o."lastError" IS NOT NULL),
    'waitingCount', (SELECT COUNT(*) FROM ${unsent} AND o."lastError" IS NULL AND o."way" = 'mail')
  )) AS "rows"`;

/** The mail about a review that has not left, in one statement. */
export function findUnsentRows(read: ReadClient, query: { review: string; most: number }): UnsentRows {
  const [row] = jsonRows<UnsentRows>(read, sql, query);
  if (!row) throw new Error("A select of scalars has one row");
  return row;
}
