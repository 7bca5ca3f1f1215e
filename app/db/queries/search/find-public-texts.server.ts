import type { ReadClient } from "../../types";
import { jsonRows } from "../json-rows.server";
import { confirmedJson, partyJson, type StoredParticipant } from "../party-json";
import { type MaskColumns, masksJson } from "../public/masked-spans";
import { isNamed } from "../public/public-answer";

export type PublicTextsQuery = {
  /** As FTS5 reads it. */
  match: string;
  kind?: string | undefined;
  review?: string | undefined;
  session?: number | undefined;
  objective?: number | undefined;
  class?: string | undefined;
  language?: string | undefined;
  byDate: 0 | 1;
  page: number;
  size: number;
};

export type AnswerHit = {
  kind: "answer";
  review: { slug: string; title: unknown; timeZone: string };
  language: string;
  text: string;
  masks: MaskColumns[];
  publishedAt: string;
  number: number;
  participant: StoredParticipant;
  associates: StoredParticipant[];
  session: number;
  question: number;
};

export type ParagraphHit = {
  kind: "report";
  review: { slug: string; title: unknown; timeZone: string };
  language: string;
  publishedAt: string;
  /** Identifier of the frozen version, and the key of the paragraph in it. */
  version: string;
  paragraph: string;
};

/** What is searched: published answers with the name of their authors, of the latest text of a submission. */
const answers = `SELECT x."id", x."rank", 0 AS "report", v."publishedAt" AS "at" FROM "found" x
  JOIN "FrozenAnswer" f ON f."id" = x."frozenAnswerId" AND ${isNamed("f")}
  JOIN "SubmissionVersion" v ON v."id" = f."versionId" AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL
  JOIN "Submission" s ON s."id" = v."submissionId" AND s."published" AND s."withdrawnAt" IS NULL
  JOIN "Review" r ON r."id" = s."reviewId" AND r."phase" <> 'preparation'
  LEFT JOIN "ThematicSession" n ON n."id" = f."sessionId"
  WHERE coalesce(:kind, 'answer') = 'answer' AND coalesce(:review, r."slug") = r."slug"
    AND coalesce(:session, n."number", 0) = coalesce(n."number", 0)
    AND coalesce(:class, s."class") = s."class" AND (:objective IS NULL OR EXISTS (
      SELECT 1 FROM "FrozenAnswerObjective" o WHERE o."frozenAnswerId" = f."id" AND o."objectiveNumber" = :objective))`;

/** And the paragraphs of the latest published version of a report, which are by nobody and answer nothing. */
const paragraphs = `SELECT x."id", x."rank", 1, v."publishedAt" FROM "found" x
  JOIN "ReportVersion" v ON v."id" = x."reportVersionId" AND v."publishedAt" IS NOT NULL
  JOIN "Report" p ON p."id" = v."reportId" AND p."key" = 'report'
  JOIN "Review" r ON r."id" = p."reviewId" AND r."phase" <> 'preparation'
  WHERE coalesce(:kind, 'report') = 'report' AND coalesce(:review, r."slug") = r."slug"
    AND :session IS NULL AND :class IS NULL AND :objective IS NULL
    AND NOT EXISTS (SELECT 1 FROM "ReportVersion" l WHERE l."reportId" = v."reportId" AND l."publishedAt" IS NOT NULL
      AND l."number" > v."number")`;

const answerJson = `(SELECT json_object('kind', 'answer', 'review', json_object('slug', r."slug", 'title', json(r."shortTitle"), 'timeZone', r."timeZone"),
    'language', f."language", 'text', f."text", 'masks', json(${masksJson("f")}), 'publishedAt', v."publishedAt",
    'number', s."number", 'participant', ${partyJson("p")}, 'associates', ${confirmedJson("s")},
    'session', coalesce(n."number", 0), 'question', q."number")
  FROM "SearchText" t JOIN "FrozenAnswer" f ON f."id" = t."frozenAnswerId"
  JOIN "SubmissionVersion" v ON v."id" = f."versionId" JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId" JOIN "Participant" p ON p."id" = s."participantId"
  JOIN "GuidingQuestionVersion" w ON w."id" = f."questionVersionId" JOIN "GuidingQuestion" q ON q."id" = w."questionId"
  LEFT JOIN "ThematicSession" n ON n."id" = f."sessionId" WHERE t."id" = k."id")`;

const paragraphJson = `(SELECT json_object('kind', 'report', 'review', json_object('slug', r."slug", 'title', json(r."shortTitle"), 'timeZone', r."timeZone"),
    'language', t."language", 'publishedAt', v."publishedAt", 'version', v."id", 'paragraph', t."paragraph")
  FROM "SearchText" t JOIN "ReportVersion" v ON v."id" = t."reportVersionId" JOIN "Report" p ON p."id" = v."reportId"
  JOIN "Review" r ON r."id" = p."reviewId" WHERE t."id" = k."id")`;

/** Numbers are bound as they are in JavaScript, with a fraction. */
const size = "CAST(:size AS INTEGER)";
const lastPage = `max(1, ("hits"."total" + ${size} - 1) / ${size})`;

const sql = `
  WITH "found" AS MATERIALIZED (
    SELECT t."id", t."frozenAnswerId", t."reportVersionId", x."rank" FROM "_search_index" x
    JOIN "SearchText" t ON t."id" = x.rowid
    WHERE "_search_index" MATCH :match AND coalesce(:language, t."language") = t."language"
  ), "readable" AS MATERIALIZED (${answers} UNION ALL ${paragraphs}),
  "hits" AS MATERIALIZED (SELECT count(*) AS "total" FROM "readable")
  SELECT json_array(json_object('total', (SELECT "total" FROM "hits"), 'hits', json((
    SELECT json_group_array(json(CASE WHEN k."report" THEN ${paragraphJson} ELSE ${answerJson} END))
    FROM (SELECT * FROM "readable"
      ORDER BY CASE WHEN :byDate THEN "at" END DESC, "rank", "id"
      LIMIT ${size} OFFSET (SELECT (min(CAST(:page AS INTEGER), ${lastPage}) - 1) * ${size} FROM "hits")) k
  )))) AS "rows"`;

export type PublicTexts = { total: number; hits: (AnswerHit | ParagraphHit)[] };

/**
 * The texts that everybody may read in which a search is found, and how many there are: one statement. What is in the
 * index says nothing of who may read it; these conditions do, and they are those of the public lists.
 */
export function findPublicTexts(read: ReadClient, query: PublicTextsQuery): PublicTexts {
  const [found] = jsonRows<PublicTexts>(read, sql, query);
  return found ?? { total: 0, hits: [] };
}
