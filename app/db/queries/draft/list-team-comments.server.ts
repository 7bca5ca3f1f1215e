import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { toDate, toDateOrNull } from "../values";

/** Names are null where an account is closed. */
const sql = `SELECT c."id", c."sessionId", c."questionId", c."authorId", a."name" AS "author", c."text", c."createdAt", c."editedAt",
    c."resolvedAt", r."name" AS "resolvedBy",
    (SELECT json_group_array(u."name" ORDER BY u."name") FROM "TeamCommentMention" m
      JOIN "User" u ON u."id" = m."userId" AND u."closedAt" IS NULL WHERE m."commentId" = c."id") AS "told"
  FROM "TeamComment" c
  LEFT JOIN "User" a ON a."id" = c."authorId" AND a."closedAt" IS NULL
  LEFT JOIN "User" r ON r."id" = c."resolvedById" AND r."closedAt" IS NULL
  WHERE c."submissionId" = ? ORDER BY c."createdAt", c."id"`;

type Row = {
  id: string;
  sessionId: string | null;
  questionId: string;
  authorId: string | null;
  author: string | null;
  text: string;
  createdAt: string;
  editedAt: string | null;
  resolvedAt: string | null;
  resolvedBy: string | null;
  told: string;
};

export type TeamCommentRow = Omit<Row, "createdAt" | "editedAt" | "resolvedAt" | "told"> & {
  createdAt: Date;
  editedAt: Date | null;
  resolvedAt: Date | null;
  /** Names of those who were told of it. */
  told: string[];
};

/** What the team of a submission said of its answers, the earliest first, in one statement. */
export function listTeamComments(reader: Reader, submissionId: string): TeamCommentRow[] {
  return (rowsOf(reader, sql, [submissionId]) as Row[]).map((row) => ({
    ...row,
    createdAt: toDate(row.createdAt),
    editedAt: toDateOrNull(row.editedAt),
    resolvedAt: toDateOrNull(row.resolvedAt),
    told: JSON.parse(row.told) as string[],
  }));
}

export type CommentCount = { sessionId: string | null; questionId: string; open: number; count: number };

/** How many comments there are on each answer, and how many of them are open, in one statement. */
export function countTeamComments(reader: Reader, submissionId: string): CommentCount[] {
  const counted = `SELECT "sessionId", "questionId", COUNT(*) AS "count", SUM("resolvedAt" IS NULL) AS "open"
    FROM "TeamComment" WHERE "submissionId" = ? GROUP BY "sessionId", "questionId"`;
  return rowsOf(reader, counted, [submissionId]) as CommentCount[];
}
