import type { ReadClient } from "~/db/types";
import { jsonRows } from "~/db/queries/json-rows.server";
import { type MaskColumns, masksJson } from "./masked-spans";
import { isReleased } from "./public-answer";
import type { StoredJson } from "~/db/queries/values";

/** Nothing here says whose an answer is, and nothing is in the order in which it came. */
export type UnnamedColumns = [
  session: number,
  questionVersionId: string,
  language: string,
  text: string,
  value: StoredJson,
  objectives: number[],
  masks: MaskColumns[],
];

/** The latest version with such answers of each submission of a review; `participants` are those who sent them. */
const released = `"SubmissionVersion" v JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "FrozenAnswer" f ON f."versionId" = v."id"
  WHERE v."releasedAt" IS NOT NULL AND s."reviewId" = :reviewId
  AND ${isReleased({ answer: "f", version: "v", submission: "s" })}
  AND NOT EXISTS (SELECT 1 FROM "SubmissionVersion" w WHERE w."submissionId" = s."id" AND w."releasedAt" IS NOT NULL
    AND w."version" > v."version")`;

const counts = `SELECT json_array(json_object('answers', count(*), 'participants', count(DISTINCT s."participantId")))
  AS "rows" FROM ${released}`;

const answers = `SELECT json_group_array(json_array(
    coalesce((SELECT n."number" FROM "ThematicSession" n WHERE n."id" = f."sessionId"), 0),
    f."questionVersionId", f."language", f."text", json(f."value"),
    json((SELECT json_group_array(o."objectiveNumber" ORDER BY o."objectiveNumber")
      FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = f."id")),
    json(${masksJson("f")})
  )) AS "rows" FROM ${released}`;

export type UnnamedCounts = { answers: number; participants: number };

/** How many answers without a name a review has, and from how many participants. */
export function countUnnamed(read: ReadClient, reviewId: string): UnnamedCounts {
  const [row] = jsonRows<UnnamedCounts>(read, counts, { reviewId });
  return row ?? { answers: 0, participants: 0 };
}

/** The answers without a name, in no order. Whether they may be shown is for the caller to ask. */
export function listUnnamed(read: ReadClient, reviewId: string): UnnamedColumns[] {
  return jsonRows(read, answers, { reviewId });
}
