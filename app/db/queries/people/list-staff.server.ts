import type { Reader } from "../../types";
import { jsonRows } from "../json-rows.server";

export type StaffColumns = { userId: string; role: string; name: string; email: string; disabled: 0 | 1 };

const sql = `SELECT json_group_array(json_object('userId', u."id", 'role', s."role", 'name', u."name", 'email', u."email",
    'disabled', u."disabledAt" IS NOT NULL) ORDER BY s."role", u."id") AS "rows"
  FROM "Staff" s JOIN "User" u ON u."id" = s."userId" WHERE s."reviewId" = :reviewId`;

/** The staff of a review, a row for each role, in one statement. */
export function listStaffRows(read: Reader, query: { reviewId: string }): StaffColumns[] {
  return jsonRows(read, sql, query);
}
