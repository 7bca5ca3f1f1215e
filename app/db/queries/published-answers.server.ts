import type { ReadClient } from "../types";
import type { StoredJson } from "./values";
import { jsonRows } from "./json-rows.server";
import { type MaskColumns, masksJson } from "./public/masked-spans";
import { isNamed, publicReceipt } from "./public/public-answer";

/** A name as it is stored: texts by language. */
type StoredName = unknown;

export type TextColumns = [
  versionId: string,
  number: number,
  name: StoredName,
  participantClass: string,
  iso2: string | null,
  confirmedAssociates: StoredName[],
  version: number,
  /** Null where the text is not public as a whole. */
  receiptNumber: string | null,
  publishedAt: string,
  onBehalf: string | null,
];

/** `objectives` are those that the answer names, with spaces between. */
export type AnswerColumns = [
  versionId: string,
  position: number,
  session: number,
  questionVersionId: string,
  language: string,
  text: string,
  objectives: string | null,
  value: StoredJson,
  masks: MaskColumns[],
];

const texts = `
  SELECT json_group_array(json("text")) AS "rows" FROM (
    SELECT json_array(
      v."id", s."number", json(p."name"), p."class", p."iso2",
      json((
        SELECT json_group_array(json(q."name") ORDER BY a."position") FROM "SubmissionAssociate" a
        JOIN "Participant" q ON q."id" = a."participantId"
        WHERE a."submissionId" = s."id" AND a."confirmedAt" IS NOT NULL
      )),
      v."version", ${publicReceipt("v")}, v."publishedAt", s."onBehalf"
    ) AS "text"
    FROM "Submission" s
    JOIN "SubmissionVersion" v ON v."submissionId" = s."id" AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL
    JOIN "Participant" p ON p."id" = s."participantId"
    WHERE s."reviewId" = :reviewId AND s."published" = 1 AND s."withdrawnAt" IS NULL AND s."number" > :after
    ORDER BY s."number" LIMIT :limit
  )`;

const answers = `
  SELECT json_group_array(json_array(
    f."versionId", f."position", coalesce(n."number", 0), f."questionVersionId", f."language", f."text",
    (
      SELECT group_concat(o."objectiveNumber", ' ' ORDER BY o."objectiveNumber")
      FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = f."id"
    ),
    json(f."value"), json(${masksJson("f")})
  )) AS "rows"
  FROM json_each(:versionIds) i
  JOIN "FrozenAnswer" f ON f."versionId" = i."value" AND ${isNamed("f")}
  LEFT JOIN "ThematicSession" n ON n."id" = f."sessionId"`;

/** The latest public texts of the next `limit` submissions behind a number, by number. */
export function publishedTextsAfter(
  read: ReadClient,
  query: { reviewId: string; after: number; limit: number },
): TextColumns[] {
  return jsonRows(read, texts, query);
}

/** The answers of these texts, in whatever order. */
export function answersOfTexts(read: ReadClient, versionIds: readonly string[]): AnswerColumns[] {
  return jsonRows(read, answers, { versionIds: JSON.stringify(versionIds) });
}
