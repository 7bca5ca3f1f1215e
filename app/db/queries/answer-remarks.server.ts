import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** The remarks of the decision `d` on single answers, in the order of the answers, as JSON. */
export const remarksOfDecision = `(SELECT json_group_array(json_object('session', coalesce(n."number", 0), 'question', q."number",
    'text', k."text") ORDER BY f."position")
  FROM "AnswerRemark" k
  JOIN "FrozenAnswer" f ON f."id" = k."frozenAnswerId"
  LEFT JOIN "ThematicSession" n ON n."id" = f."sessionId"
  JOIN "GuidingQuestionVersion" w ON w."id" = f."questionVersionId"
  JOIN "GuidingQuestion" q ON q."id" = w."questionId"
  WHERE k."decisionId" = d."id")`;

/** What the secretariat said of one answer when it returned a version; session 0 are the general questions. */
export type AnswerRemark = { session: number; question: number; text: string };

/** Reads what `remarksOfDecision` selects. */
export function toRemarks(stored: string | null): AnswerRemark[] {
  return stored === null ? [] : (JSON.parse(stored) as AnswerRemark[]);
}

/** The remarks of one decision. */
export function listRemarks(reader: Reader, decisionId: string): AnswerRemark[] {
  const sql = `SELECT ${remarksOfDecision} AS "remarks" FROM "ScreeningDecision" d WHERE d."id" = ?`;
  const [row] = rowsOf(reader, sql, [decisionId]) as { remarks: string }[];
  return toRemarks(row?.remarks ?? null);
}
