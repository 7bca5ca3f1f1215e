import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";

/** Published submissions of a review; undefined filters nothing. Session and objective 0 and language "" mean any. */
export type PublishedQuery = {
  reviewId: string;
  /** The slug of a participant that they name. */
  participant?: string | undefined;
  /** Of the lead. */
  class?: string | undefined;
  session: number;
  objective: number;
  language: string;
};

/** That a row of `Submission` passes, with what a text is asked for in its row of topics. */
function passing(s: string, query: PublishedQuery): string {
  const conditions = [
    `${s}."reviewId" = :reviewId AND ${s}."published" = 1 AND ${s}."withdrawnAt" IS NULL`,
    query.class !== undefined && `${s}."class" = :class`,
    query.participant !== undefined &&
      `(${s}."participantId" = (SELECT "id" FROM "Participant" WHERE "slug" = :participant) OR EXISTS (
        SELECT 1 FROM "SubmissionAssociate" n JOIN "Participant" r ON r."id" = n."participantId"
        WHERE n."submissionId" = ${s}."id" AND n."confirmedAt" IS NOT NULL AND r."slug" = :participant
      ))`,
    `EXISTS (
      SELECT 1 FROM "PublishedTopic" c WHERE c."submissionId" = ${s}."id"
      AND c."session" = :session AND c."objective" = :objective AND c."language" = :language
    )`,
  ];
  return conditions.filter(Boolean).join(" AND ");
}

/** `sentOwn` says whether a submission passes that the participant sent alone. */
export type PartyColumns = [id: string, participantClass: string, sentOwn: 0 | 1];

export type SubmitterRows = {
  /** Submissions that pass and have no associates, by class of their participant. */
  own: [participantClass: string, count: number][];
  /** The lead and the confirmed associates of each joint submission that passes. */
  joint: [lead: PartyColumns, confirmed: PartyColumns[]][];
};

/** Those sent alone, by the rows of one topic: they are many, and an index counts them. */
function ownByClass(query: PublishedQuery): string {
  const ofOne = `AND EXISTS (SELECT 1 FROM "Submission" s WHERE s."id" = t."submissionId" AND ${passing("s", query)})`;
  return `SELECT t."class", COUNT(*) AS "count" FROM "PublishedTopic" t
    WHERE t."reviewId" = :reviewId AND t."session" = :session AND t."objective" = :objective
    AND t."language" = :language AND t."joint" = 0 ${query.class === undefined ? "" : `AND t."class" = :class`}
    ${query.participant === undefined ? "" : ofOne} GROUP BY t."class"`;
}

function jointParties(query: PublishedQuery): string {
  const party = (p: string) => `json_array(${p}."id", ${p}."class", EXISTS (
      SELECT 1 FROM "Submission" o WHERE o."participantId" = ${p}."id" AND o."joint" = 0 AND ${passing("o", query)}
    ))`;
  return `SELECT json_group_array(json_array(${party("l")}, json((
      SELECT json_group_array(${party("p")}) FROM "SubmissionAssociate" a
      JOIN "Participant" p ON p."id" = a."participantId"
      WHERE a."submissionId" = s."id" AND a."confirmedAt" IS NOT NULL
    )))) FROM "Submission" s JOIN "Participant" l ON l."id" = s."participantId"
    WHERE s."joint" = 1 AND ${passing("s", query)}`;
}

/** Who is behind the published submissions that pass, those withdrawn left out, in one statement. */
export function findSubmitterRows(read: ReadClient, query: PublishedQuery): SubmitterRows {
  const sql = `SELECT json_array(json_object(
      'own', json((SELECT json_group_array(json_array("class", "count")) FROM (${ownByClass(query)}))),
      'joint', json((${jointParties(query)}))
    )) AS "rows"`;
  const [row] = jsonRows<SubmitterRows>(read, sql, query);
  if (!row) throw new Error("A select of scalars has one row");
  return row;
}
