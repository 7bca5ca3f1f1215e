import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import type { StoredClarification } from "~/domain/submission/clarification/clarification-rules";
import { clarificationsJson } from "../secretariat/clarifications";

const sql = `SELECT ${clarificationsJson("s")} AS "rows" FROM "Submission" s WHERE s."id" = ?`;

/** What was asked about a submission, the earliest first, in one statement. In no scope: the caller asks. */
export function listClarifications(reader: Reader, submissionId: string): StoredClarification[] {
  const [row] = rowsOf(reader, sql, [submissionId]) as { rows: string }[];
  return JSON.parse(row?.rows ?? "[]") as StoredClarification[];
}
