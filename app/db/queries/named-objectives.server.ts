import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";
import { confirmedJson, partyJson, type StoredParticipant } from "./party-json";
import { isNamed } from "./public/public-answer";

/** Answers to the questions of one session, or in one language; undefined where all are meant. */
type AnswerQuery = { reviewId: string; session: number | undefined; language: string | undefined };

const answers = `"FrozenAnswer" f WHERE f."versionId" = v."id" AND ${isNamed("f")}
    AND (:language IS NULL OR f."language" = :language)
    AND (:session IS NULL OR coalesce((SELECT "number" FROM "ThematicSession" WHERE "id" = f."sessionId"), 0) = :session)`;

/** The latest published text of each submission that was not withdrawn. */
const currentTexts = `"Submission" s JOIN "Participant" p ON p."id" = s."participantId"
  JOIN "SubmissionVersion" v ON v."submissionId" = s."id" AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL
  WHERE s."reviewId" = :reviewId AND s."published" = 1 AND s."withdrawnAt" IS NULL`;

/** Who a text is by, and the objectives that each of its answers names. */
export type NamedColumns = [lead: StoredParticipant, confirmed: StoredParticipant[], answers: number[][]];

const named = `SELECT json_group_array(json_array(
    ${partyJson("p")}, ${confirmedJson("s")},
    json((
      SELECT json_group_array(json(x."numbers")) FROM (
        SELECT (
          SELECT json_group_array(o."objectiveNumber") FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = f."id"
        ) AS "numbers" FROM ${answers}
      ) x WHERE x."numbers" <> '[]'
    ))
  ) ORDER BY s."number") AS "rows"
  FROM ${currentTexts}`;

const holding = `${named} AND EXISTS (SELECT 1 FROM ${answers})`;

/** The published texts of a review with what they name, by number; those that hold such an answer, where one is meant. */
export function listNamed(read: ReadClient, query: AnswerQuery): NamedColumns[] {
  const whole = query.session === undefined && query.language === undefined;
  return jsonRows(read, whole ? named : holding, query);
}

/** A published text that names an objective, with the answers that do, in their order. */
export type NamingColumns = [
  number: number,
  lead: StoredParticipant,
  confirmed: StoredParticipant[],
  answers: [session: number, questionVersionId: string][],
];

const naming = `SELECT json_group_array(json_array(
    s."number", ${partyJson("p")}, ${confirmedJson("s")},
    json((
      SELECT json_group_array(json_array(coalesce(t."number", 0), f."questionVersionId") ORDER BY f."position")
      FROM "FrozenAnswer" f LEFT JOIN "ThematicSession" t ON t."id" = f."sessionId"
      JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = f."id" AND o."objectiveNumber" = :objective
      WHERE f."versionId" = v."id" AND ${isNamed("f")}
    ))
  )) AS "rows"
  FROM ${currentTexts} AND EXISTS (
    SELECT 1 FROM "PublishedTopic" c
    WHERE c."submissionId" = s."id" AND c."session" = 0 AND c."objective" = :objective AND c."language" = ''
  )`;

/** The published texts of a review that name an objective, in whatever order. */
export function listNaming(read: ReadClient, query: { reviewId: string; objective: number }): NamingColumns[] {
  return jsonRows(read, naming, query);
}
