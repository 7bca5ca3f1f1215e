import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { blockedText } from "~/language/text/masked-text";
import { masksIn, masksJson } from "./public/masked-spans";
import { isAccepted } from "./accepted-version";
import { textsIn } from "./values";

/*
 * A text, or an excerpt of it, as the commands of reviewers need it: with the review whose set-up is in memory, in one
 * statement. In no scope: the caller asks.
 */

const columns = `a."text", ${masksJson("a")} AS "masks", v."supersededAt", s."reviewId", s."withdrawnAt", r."slug", r."setupRevision", ${isAccepted("v")} AS "accepted"`;

const source = `"FrozenAnswer" a
  JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId"`;

type Row = {
  text: string;
  masks: string;
  supersededAt: string | null;
  reviewId: string;
  withdrawnAt: string | null;
  slug: string;
  setupRevision: number;
  accepted: number;
};

const toText = ({ text, masks, supersededAt, reviewId, withdrawnAt, slug, setupRevision, accepted }: Row) => ({
  /** What is masked is filled: it can be in no passage. */
  text: blockedText(text, masksIn(masks)),
  superseded: supersededAt !== null,
  accepted: accepted === 1,
  submission: { withdrawn: withdrawnAt !== null, review: { id: reviewId, slug, setupRevision } },
});

const textSql = `SELECT a."id", ${columns},
    (SELECT group_concat(t."reviewerId") FROM "TextReading" t WHERE t."frozenAnswerId" = a."id") AS "readBy"
  FROM ${source} WHERE a."id" = ?`;

type TextRow = Row & { id: string; readBy: string | null };

/** A frozen answer; null where there is none. */
export function findTextToMark(reader: Reader, frozenAnswerId: string) {
  const [row] = rowsOf(reader, textSql, [frozenAnswerId]) as TextRow[];
  if (!row) return null;
  const { id, readBy } = row;
  /** `readBy`: reviewers who read it and found nothing to mark. */
  return { ...toText(row), id, frozenAnswerId: id, readBy: textsIn(readBy) };
}

const excerptSql = `SELECT e."id", e."frozenAnswerId", e."startsAt", e."endsAt", e."reviewerId", e."removedAt", ${columns},
    (SELECT group_concat(c."codeId") FROM "ExcerptCode" c WHERE c."excerptId" = e."id") AS "codeIds",
    EXISTS (
      SELECT 1 FROM "Citation" c JOIN "Paragraph" g ON g."id" = c."paragraphId"
      WHERE c."excerptId" = e."id" AND g."removedAt" IS NULL
    ) AS "cited"
  FROM ${source} JOIN "Excerpt" e ON e."frozenAnswerId" = a."id" WHERE e."id" = ?`;

type ExcerptRow = Row & {
  id: string;
  frozenAnswerId: string;
  startsAt: number;
  endsAt: number;
  reviewerId: string;
  removedAt: string | null;
  codeIds: string | null;
  cited: number;
};

/** An excerpt, removed or not; null where there is none. */
export function findExcerptToChange(reader: Reader, excerptId: string) {
  const [row] = rowsOf(reader, excerptSql, [excerptId]) as ExcerptRow[];
  if (!row) return null;
  const { id, frozenAnswerId, startsAt, endsAt, reviewerId, removedAt, codeIds, cited } = row;
  return {
    ...toText(row),
    ...{ id, frozenAnswerId, startsAt, endsAt, reviewerId },
    removed: removedAt !== null,
    codes: textsIn(codeIds).length,
    codeIds: textsIn(codeIds),
    cited: cited === 1,
  };
}
