import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { toDate } from "../values";
import { toStoredInstant } from "~/db/queries/values";

/** What is asked for; null asks for nothing. `reviewId`: only what concerns this review. */
export type AuditQuery = {
  reviewId: string | null;
  who: string | null;
  actions: readonly string[] | null;
  subjectType: string | null;
  subjectId: string | null;
  number: number | null;
  from: Date | null;
  until: Date | null;
  before: number | null;
  take: number;
};

const ofText = (table: string, column: string) => `(SELECT s."id" FROM ${table} JOIN "SubmissionVersion" v
      ON v."id" = f."versionId" JOIN "Submission" s ON s."id" = v."submissionId" WHERE ${column} = e."subjectId")`;

/** The submission that an event is about, and the review. */
const submission = `CASE e."subjectType" WHEN 'Submission' THEN e."subjectId"
    WHEN 'FrozenAnswer' THEN ${ofText(`"FrozenAnswer" f`, `f."id"`)}
    WHEN 'Excerpt' THEN ${ofText(`"Excerpt" x JOIN "FrozenAnswer" f ON f."id" = x."frozenAnswerId"`, `x."id"`)} END`;

const review = `coalesce(CASE e."subjectType" WHEN 'Review' THEN e."subjectId"
    WHEN 'ThematicSession' THEN (SELECT t."reviewId" FROM "ThematicSession" t WHERE t."id" = e."subjectId")
    WHEN 'GuidingQuestion' THEN (SELECT q."reviewId" FROM "GuidingQuestion" q WHERE q."id" = e."subjectId")
    WHEN 'Paragraph' THEN (SELECT t."reviewId" FROM "Paragraph" g JOIN "ReportSection" c ON c."id" = g."sectionId"
      JOIN "Report" t ON t."id" = c."reportId" WHERE g."id" = e."subjectId")
    WHEN 'ReportVersion' THEN (SELECT t."reviewId" FROM "ReportVersion" w JOIN "Report" t ON t."id" = w."reportId"
      WHERE w."id" = e."subjectId")
    WHEN 'Invitation' THEN (SELECT i."reviewId" FROM "Invitation" i WHERE i."id" = e."subjectId")
    WHEN 'message' THEN (SELECT r."id" FROM "OutboxMessage" m JOIN "Review" r
      ON r."slug" = json_extract(m."params", '$.review') WHERE m."id" = e."subjectId")
    ELSE (SELECT s."reviewId" FROM "Submission" s WHERE s."id" = ${submission}) END,
    (SELECT r."id" FROM "Review" r WHERE json_extract(e."detail", '$.review') IN (r."id", r."slug")))`;

/** A value that is asked for: one for the statement and no table to join, which would sort all events first. */
const asked = (name: string) => `(SELECT "${name}" FROM asked)`;

/** Events of one thing are found by the index of what they are about, a page by its number: neither reads what it skips. */
const about = `e."subjectType" = ${asked("subjectType")} AND e."subjectId" = ${asked("subjectId")}`;
const sqlOf = (
  narrowed: string,
) => `WITH asked AS (SELECT ? AS "reviewId", ? AS "who", ? AS "actions", ? AS "subjectType", ? AS "subjectId",
    ? AS "number", ? AS "from", ? AS "until", ? AS "before")
  SELECT e."sequence", e."at", e."actorId", u."name" AS "actor", e."action", e."subjectType", e."subjectId",
    json(e."detail") AS "detail", (SELECT r."slug" FROM "Review" r WHERE r."id" = ${review}) AS "review",
    (SELECT s."number" FROM "Submission" s WHERE s."id" = ${submission}) AS "submission",
    (SELECT json(p."name") FROM "Submission" s JOIN "Participant" p ON p."id" = s."participantId"
      WHERE s."id" = ${submission}) AS "participant",
    CASE e."subjectType" WHEN 'User' THEN (SELECT o."name" FROM "User" o WHERE o."id" = e."subjectId")
      WHEN 'SignInSession' THEN (SELECT o."name" FROM "SignInSession" i JOIN "User" o ON o."id" = i."userId"
        WHERE i."id" = e."subjectId") END AS "person"
  FROM "AuditEvent" e LEFT JOIN "User" u ON u."id" = e."actorId"
  WHERE e."sequence" < ${asked("before")} AND ${narrowed}
    AND (${asked("from")} IS NULL OR e."at" >= ${asked("from")}) AND (${asked("until")} IS NULL OR e."at" < ${asked("until")})
    AND (${asked("actions")} IS NULL OR e."action" IN (SELECT "value" FROM json_each(${asked("actions")})))
    AND (${asked("who")} IS NULL OR e."actorId" IN (
      SELECT "id" FROM "User" WHERE instr(lower("name"), lower(${asked("who")})) OR instr("emailKey", lower(${asked("who")}))))
    AND (${asked("reviewId")} IS NULL OR ${review} = ${asked("reviewId")})
    AND (${asked("number")} IS NULL OR (SELECT s."number" FROM "Submission" s WHERE s."id" = ${submission}) = ${asked("number")})
  ORDER BY e."sequence" DESC LIMIT ?`;

const statements = { ofAll: sqlOf("TRUE"), ofOne: sqlOf(about) };

type Row = {
  sequence: number;
  at: string;
  actorId: string | null;
  actor: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: string;
  review: string | null;
  submission: number | null;
  participant: string | null;
  person: string | null;
};

/** Events of the record, the latest first, with the names of who and what they are about, in one statement. */
export function listAuditEvents(reader: Reader, query: AuditQuery) {
  const { reviewId, who, actions, subjectType, subjectId, number, from, until, before, take } = query;
  const values = [reviewId, who, actions && JSON.stringify(actions), subjectType, subjectId, number];
  const times = [from, until].map((time) => (time ? toStoredInstant(time) : null));
  const sql = subjectType === null ? statements.ofAll : statements.ofOne;
  const rows = rowsOf(reader, sql, [...values, ...times, before ?? Number.MAX_SAFE_INTEGER, take]) as Row[];
  return rows.map(({ at, detail, participant, ...row }) => ({
    ...row,
    at: toDate(at),
    detail: JSON.parse(detail) as Record<string, string | number | boolean | null>,
    participant: participant === null ? null : (JSON.parse(participant) as unknown),
  }));
}
