import type { Reader } from "~/db/types";
import { jsonRows } from "./json-rows.server";

type PartyColumns = [slug: string, participantClass: string];

/** The lead and the confirmed associates of a submission. */
export type AuthorColumns = [lead: PartyColumns, confirmed: PartyColumns[]];

const authors = `
  SELECT json_group_array(json_array(json_array(l."slug", l."class"), json((
    SELECT json_group_array(json_array(p."slug", p."class")) FROM "SubmissionAssociate" a
    JOIN "Participant" p ON p."id" = a."participantId"
    WHERE a."submissionId" = s."id" AND a."confirmedAt" IS NOT NULL
  )))) AS "rows"
  FROM "Submission" s JOIN "Participant" l ON l."id" = s."participantId"
  WHERE s."reviewId" = :reviewId AND s."withdrawnAt" IS NULL
  AND (s."published" OR s."state" IN (SELECT "value" FROM json_each(:statuses)))
  AND (:objective IS NULL OR EXISTS (
    SELECT 1 FROM "ListedText" t JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = t."frozenAnswerId"
    WHERE t."submissionId" = s."id" AND t."standing" = 1 AND o."objectiveNumber" = :objective
  ))`;

type AuthorQuery = {
  reviewId: string;
  statuses: readonly string[];
  /** Only those with a current answer that names this objective. */
  objective?: number | undefined;
};

/** Who submitted to a review, for each submission in one of these statuses, or public, that was not withdrawn; in one statement. */
export function listAuthors(reader: Reader, { reviewId, statuses, objective }: AuthorQuery): AuthorColumns[] {
  return jsonRows(reader, authors, { reviewId, statuses: JSON.stringify(statuses), objective });
}
