import { toDate } from "../values";

/** What the authors of a row of `Submission` ask for, as SQL's JSON; null where nothing waits. */
export const openRequestJson = (
  submission: string,
) => `(SELECT json_object('reason', q."reason", 'language', q."language",
      'at', q."requestedAt", 'by', u."name") FROM "ReturnRequest" q LEFT JOIN "User" u ON u."id" = q."requestedById"
    WHERE q."submissionId" = ${submission}."id" AND q."decision" IS NULL LIMIT 1)`;

type Stored = { reason: string; language: string; at: string; by: string | null };

/** Reads what `openRequestJson` selects. */
export function openRequestIn(stored: string | null) {
  if (stored === null) return null;
  const { at, ...request } = JSON.parse(stored) as Stored;
  return { ...request, at: toDate(at) };
}
