import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** How many answers a question has in a session, null for the general questions, and in how many sent texts. */
export type AnswerCount = { questionId: string; sessionId: string | null; answers: number; frozen: number };

/** `submissions`: how many were begun for the review; `answers`: those to each question in each session. */
export type AnswersOfReview = { submissions: number; answers: AnswerCount[] };

const ofReview = `SELECT a."questionId", a."sessionId", count(*) AS "answers", 0 AS "frozen"
    FROM "Submission" s JOIN "Answer" a ON a."submissionId" = s."id" WHERE s."reviewId" = ? GROUP BY 1, 2
  UNION ALL
  SELECT w."questionId", f."sessionId", 0, count(*)
    FROM "GuidingQuestion" q JOIN "GuidingQuestionVersion" w ON w."questionId" = q."id"
    JOIN "FrozenAnswer" f ON f."questionVersionId" = w."id" WHERE q."reviewId" = ? GROUP BY 1, 2
  UNION ALL
  SELECT '', NULL, count(*), 0 FROM "Submission" WHERE "reviewId" = ?`;

/** How much of a review is answered, in one statement. */
export function countAnswersOfReview(reader: Reader, reviewId: string): AnswersOfReview {
  const rows = rowsOf(reader, ofReview, [reviewId, reviewId, reviewId]) as AnswerCount[];
  const submissions = rows.find(({ questionId }) => questionId === "")?.answers ?? 0;
  return { submissions, answers: rows.filter(({ questionId }) => questionId !== "") };
}

/** Submissions of one status that have an answer to a question, emptied ones included, and those whose answer says something. */
export type AnsweringSubmissions = { status: string; answers: number; written: number; sent: number };

const ofQuestion = `SELECT s."state" AS "status",
    count(DISTINCT a."id") AS "answers",
    count(DISTINCT CASE WHEN trim(a."text") <> '' THEN s."id" END) AS "written",
    0 AS "sent"
  FROM "Submission" s JOIN "Answer" a ON a."submissionId" = s."id"
  WHERE s."reviewId" = ? AND a."questionId" = ? GROUP BY s."state"
  UNION ALL
  SELECT '', count(*), 0, count(DISTINCT v."submissionId")
  FROM "GuidingQuestionVersion" w JOIN "FrozenAnswer" f ON f."questionVersionId" = w."id"
  JOIN "SubmissionVersion" v ON v."id" = f."versionId" WHERE w."questionId" = ?`;

/** Which submissions have answered a question, by their status; the row without a status counts those that were sent. */
export function countAnsweringSubmissions(
  reader: Reader,
  { reviewId, questionId }: { reviewId: string; questionId: string },
): AnsweringSubmissions[] {
  return rowsOf(reader, ofQuestion, [reviewId, questionId, questionId]) as AnsweringSubmissions[];
}

const named = `SELECT DISTINCT o."objectiveNumber" AS "number" FROM "Submission" s
  JOIN "Answer" a ON a."submissionId" = s."id" AND a."sessionId" = ?
  JOIN "AnswerObjective" o ON o."answerId" = a."id" WHERE s."reviewId" = ? ORDER BY 1`;

/** The objectives that answers in a session name. */
export function objectivesNamedIn(
  reader: Reader,
  { reviewId, sessionId }: { reviewId: string; sessionId: string },
): number[] {
  return (rowsOf(reader, named, [sessionId, reviewId]) as { number: number }[]).map(({ number }) => number);
}
