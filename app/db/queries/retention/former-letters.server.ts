import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { toStoredInstant } from "~/db/queries/values";

const sql = `SELECT l."invitationId" AS "id" FROM "NominationLetter" l JOIN "Invitation" i ON i."id" = l."invitationId"
  WHERE l."addedAt" < ? AND i."acceptedAt" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "Member" m WHERE m."userId" = i."acceptedById" AND m."participantId" = i."participantId")
  LIMIT ?`;

/** The invitations whose letter is older than a time, and whose person no longer acts for the participant; at most so many. */
export function formerLetters(reader: Reader, { before, most }: { before: Date; most: number }): string[] {
  const stored = toStoredInstant(before);
  return (rowsOf(reader, sql, [stored, most]) as { id: string }[]).map(({ id }) => id);
}
