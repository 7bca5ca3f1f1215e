import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";
import { type MaskColumns, masksJson } from "./public/masked-spans";
import { isNamed } from "./public/public-answer";

const sql = `SELECT json_group_array(json_array(f."id", v."supersededAt" IS NOT NULL, json(${masksJson("f")}))) AS "rows"
  FROM json_each(:ids) i JOIN "FrozenAnswer" f ON f."id" = i."value" AND ${isNamed("f")}
  JOIN "SubmissionVersion" v ON v."id" = f."versionId" AND v."publishedAt" IS NOT NULL
  JOIN "Submission" s ON s."id" = v."submissionId" AND s."withdrawnAt" IS NULL`;

/** Those of these frozen answers that everybody may read, whether a later version of theirs is public, and what is masked in them; one statement. */
export function listPublicAnswers(
  read: ReadClient,
  ids: readonly string[],
): [frozenAnswerId: string, superseded: 0 | 1, masks: MaskColumns[]][] {
  return jsonRows(read, sql, { ids: JSON.stringify(ids) });
}
