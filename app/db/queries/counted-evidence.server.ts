import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";

/** Undefined where nothing is asked for; `kind` is the key of a code. */
export type EvidenceQuery = {
  reviewId: string;
  session: number | undefined;
  language: string | undefined;
  kind: string | undefined;
};

/** `sortKey` orders names in the language asked for. */
export type CountedParty = [id: string, participantClass: string, sortKey: string];
/** A submission with its lead and its confirmed associates. */
export type CountedSource = [submissionId: string, lead: CountedParty, confirmed: CountedParty[]];
/** The submission of an excerpt and the objectives under which the excerpt is coded. */
export type CountedExcerpt = [submissionId: string, objectives: number[]];

type SortColumn = "sortEn" | "sortFr" | "sortRu";

const sources = (sort: SortColumn) => `
  SELECT json_group_array(json_array(s."id", json_array(s."participantId", s."class", s."${sort}"), json((
    SELECT json_group_array(json_array(p."id", p."class", p."${sort}")) FROM "SubmissionAssociate" a
    JOIN "Participant" p ON p."id" = a."participantId"
    WHERE a."submissionId" = s."id" AND a."confirmedAt" IS NOT NULL
  )))) AS "rows"
  FROM "Submission" s
  WHERE s."reviewId" = :reviewId AND EXISTS (
    SELECT 1 FROM "ListedText" t WHERE t."submissionId" = s."id" AND t."standing" = 1
    AND (:session IS NULL OR t."session" = :session) AND (:language IS NULL OR t."language" = :language)
  )`;

const excerpts = `
  SELECT json_group_array(json_array(e."submissionId", json((
    SELECT json_group_array(c."objectiveNumber") FROM "ExcerptCode" x JOIN "Code" c ON c."id" = x."codeId"
    WHERE x."excerptId" = e."excerptId" AND c."type" = 'objective' AND c."objectiveNumber" IS NOT NULL
  )))) AS "rows"
  FROM "ListedExcerpt" e
  WHERE e."reviewId" = :reviewId AND e."standing" = 1
  AND (:session IS NULL OR e."session" = :session) AND (:language IS NULL OR e."language" = :language)
  AND (:kind IS NULL OR EXISTS (
    SELECT 1 FROM "ExcerptCode" x JOIN "Code" c ON c."id" = x."codeId"
    WHERE x."excerptId" = e."excerptId" AND c."reviewId" = :reviewId AND c."key" = :kind
  ))`;

/** The submissions of which a text is counted. */
export function countedSources(
  read: ReadClient,
  { sort, ...query }: EvidenceQuery & { sort: SortColumn },
): CountedSource[] {
  return jsonRows(read, sources(sort), query);
}

/** The excerpts that are counted. */
export function countedExcerpts(read: ReadClient, query: EvidenceQuery): CountedExcerpt[] {
  return jsonRows(read, excerpts, query);
}
