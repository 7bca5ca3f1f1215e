import type { Reader } from "~/db/types";
import { jsonRows } from "../json-rows.server";
import { partyJson, type StoredParticipant } from "../party-json";

export type TaskRow = {
  frozenAnswerId: string;
  session: number;
  question: number;
  language: string;
  words: number;
  participant: StoredParticipant & { names: unknown };
  blind: 0 | 1;
  dueOn: string | null;
  finishedAt: string | null;
  /** The reviewer marked a passage in it. */
  begun: 0 | 1;
};

export type TaskQuery = { reviewId: string; reviewerId: string; show: "open" | "finished" | "all" };

const texts = `"CodingTask" k JOIN "ListedText" l ON l."frozenAnswerId" = k."frozenAnswerId" AND l."reviewId" = :reviewId
    AND l."standing" = 1`;

const chosen = `k."reviewerId" = :reviewerId AND CASE :show WHEN 'open' THEN k."finishedAt" IS NULL
    WHEN 'finished' THEN k."finishedAt" IS NOT NULL ELSE 1 END`;

const begun = `EXISTS (SELECT 1 FROM "Excerpt" e WHERE e."frozenAnswerId" = k."frozenAnswerId"
    AND e."reviewerId" = k."reviewerId" AND e."removedAt" IS NULL)`;

type Window = TaskQuery & { column: "sortEn" | "sortFr" | "sortRu"; skip: number; take: number };

/**
 * The texts that a reviewer was given, those due first, then by participant and in the order of the text: a page of them,
 * in one statement.
 */
export function listTaskRows(reader: Reader, { column, ...query }: Window): TaskRow[] {
  const sql = `SELECT json_group_array(json_object('frozenAnswerId', w."frozenAnswerId", 'session', w."session",
      'question', w."question", 'language', w."language", 'words', w."wordCount", 'participant', json(w."participant"),
      'blind', w."blind", 'dueOn', w."dueOn", 'finishedAt', w."finishedAt", 'begun', w."begun") ORDER BY w."dueOn" IS NULL, w."dueOn", w."sort", w."number", w."position") AS "rows"
    FROM (SELECT k."frozenAnswerId", k."blind", k."dueOn", k."finishedAt", l."session", l."question", l."language",
        l."number", l."position", l."${column}" AS "sort", a."wordCount", ${begun} AS "begun", json_set(${partyJson("p")}, '$.names', json(p."names")) AS "participant"
      FROM ${texts}
      JOIN "FrozenAnswer" a ON a."id" = k."frozenAnswerId"
      JOIN "Submission" s ON s."id" = l."submissionId"
      JOIN "Participant" p ON p."id" = s."participantId"
      WHERE ${chosen} ORDER BY k."dueOn" IS NULL, k."dueOn", "sort", l."number", l."position" LIMIT :take OFFSET :skip) w`;
  return jsonRows(reader, sql, query);
}

export type ProgressRow = {
  reviewerId: string;
  name: string;
  given: number;
  finished: number;
  /** Given, not finished, nothing marked: what can be unassigned. */
  notBegun: number;
  /** Not finished, and the day is over. */
  overdue: number;
  wordsLeft: number;
  wordsLeftIn: Record<string, number>;
};

const progressSql = `SELECT json_group_array(json_object('reviewerId', u."id", 'name', u."name",
      'given', coalesce(t."given", 0), 'finished', coalesce(t."finished", 0), 'notBegun', coalesce(t."notBegun", 0),
      'overdue', coalesce(t."overdue", 0), 'wordsLeft', coalesce(t."wordsLeft", 0),
      'wordsLeftIn', json_object('en', coalesce(t."en", 0), 'fr', coalesce(t."fr", 0), 'ru', coalesce(t."ru", 0)))
      ORDER BY u."name", u."id") AS "rows"
  FROM "Staff" f JOIN "User" u ON u."id" = f."userId" AND u."disabledAt" IS NULL AND u."closedAt" IS NULL
  LEFT JOIN (SELECT k."reviewerId", count(*) AS "given", count(k."finishedAt") AS "finished",
      sum(k."finishedAt" IS NULL AND NOT ${begun}) AS "notBegun",
      sum(k."finishedAt" IS NULL AND k."dueOn" < :today) AS "overdue",
      sum(CASE WHEN k."finishedAt" IS NULL THEN a."wordCount" ELSE 0 END) AS "wordsLeft",
      sum(CASE WHEN k."finishedAt" IS NULL AND l."language" = 'en' THEN a."wordCount" ELSE 0 END) AS "en",
      sum(CASE WHEN k."finishedAt" IS NULL AND l."language" = 'fr' THEN a."wordCount" ELSE 0 END) AS "fr",
      sum(CASE WHEN k."finishedAt" IS NULL AND l."language" = 'ru' THEN a."wordCount" ELSE 0 END) AS "ru"
    FROM ${texts} JOIN "FrozenAnswer" a ON a."id" = k."frozenAnswerId" GROUP BY k."reviewerId") t ON t."reviewerId" = u."id"
  WHERE f."reviewId" = :reviewId AND f."role" = 'reviewer'`;

/** The reviewers of a review with what each was given and has finished, in one statement. `today` in the review's zone. */
export function listTaskProgress(reader: Reader, query: { reviewId: string; today: string }): ProgressRow[] {
  return jsonRows(reader, progressSql, query);
}

export type TextToGive = { id: string; submissionId: string; language: string; words: number };

type GiveQuery = {
  reviewId: string;
  session: number | undefined;
  question: number | undefined;
  language: string | undefined;
  /** A JSON list. */
  classes: string | undefined;
};

const toGiveSql = `SELECT json_group_array(json_object('id', l."frozenAnswerId", 'submissionId', l."submissionId",
      'language', l."language", 'words', a."wordCount") ORDER BY l."number", l."position") AS "rows"
  FROM "ListedText" l JOIN "FrozenAnswer" a ON a."id" = l."frozenAnswerId"
  WHERE l."reviewId" = :reviewId AND l."standing" = 1
    AND NOT EXISTS (SELECT 1 FROM "CodingTask" k WHERE k."frozenAnswerId" = l."frozenAnswerId")
    AND l."excerpts" = 0 AND l."readings" = 0
    AND (:session IS NULL OR l."session" = :session) AND (:question IS NULL OR l."question" = :question)
    AND (:language IS NULL OR l."language" = :language)
    AND (:classes IS NULL OR l."class" IN (SELECT value FROM json_each(:classes)))`;

/** The current texts that pass, that nobody was given and nobody has coded, in one statement. */
export function listTextsToGive(reader: Reader, query: GiveQuery): TextToGive[] {
  return jsonRows(reader, toGiveSql, query);
}

export type TextTask = {
  reviewerId: string;
  name: string;
  blind: 0 | 1;
  dueOn: string | null;
  finishedAt: string | null;
};

/** The reviewers who were given a text, as a list in SQL's JSON. */
export const tasksOf = (frozenAnswerId: string) => `(SELECT json_group_array(json_object('reviewerId', k."reviewerId",
      'name', u."name", 'blind', k."blind", 'dueOn', k."dueOn", 'finishedAt', k."finishedAt") ORDER BY k."id")
  FROM "CodingTask" k JOIN "User" u ON u."id" = k."reviewerId" WHERE k."frozenAnswerId" = ${frozenAnswerId})`;

/** The reviewers who were given a text. */
export function listTasksOfText(reader: Reader, frozenAnswerId: string): TextTask[] {
  return jsonRows(reader, `SELECT ${tasksOf(":frozenAnswerId")} AS "rows"`, { frozenAnswerId });
}

const untouchedSql = `SELECT json_group_array(k."frozenAnswerId") AS "rows" FROM "CodingTask" k
  JOIN "ListedText" l ON l."frozenAnswerId" = k."frozenAnswerId" AND l."reviewId" = :reviewId
  WHERE k."reviewerId" = :reviewerId AND k."finishedAt" IS NULL AND NOT ${begun}`;

/** The texts that a reviewer was given and in which they have marked nothing. */
export function listUntouched(reader: Reader, query: { reviewId: string; reviewerId: string }): string[] {
  return jsonRows(reader, untouchedSql, query);
}
