import type { ReadClient } from "../../types";
import { jsonRows } from "../json-rows.server";

export type AgreedRow = {
  slug: string;
  accreditation: string | null;
  extendedUntil: string | null;
  admittedLate: 0 | 1;
  extensionReason: string | null;
};

const sql = `SELECT json_group_array(json_object('slug', p."slug", 'accreditation', n."accreditation",
    'extendedUntil', n."extendedUntil", 'admittedLate', n."admittedLate", 'extensionReason', n."extensionReason")
    ORDER BY p."slug") AS "rows"
  FROM "Participation" n JOIN "Participant" p ON p."id" = n."participantId" WHERE n."reviewId" = :reviewId`;

/** Who takes part in a review and what was agreed with each, by slug, in one statement. */
export function listAgreed(read: ReadClient, reviewId: string): AgreedRow[] {
  return jsonRows(read, sql, { reviewId });
}
