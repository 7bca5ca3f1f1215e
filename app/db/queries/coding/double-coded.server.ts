import type { Reader } from "~/db/types";
import { jsonRows } from "../json-rows.server";
import { partyJson, type StoredParticipant } from "../party-json";

type CoderRow = { reviewerId: string; name: string };
type ExcerptRow = { reviewerId: string; startsAt: number; endsAt: number; codes: string[] };
type DecisionRow = {
  codeId: string;
  startsAt: number;
  endsAt: number;
  applies: 0 | 1;
  reason: string;
  decidedAt: string;
  name: string | null;
};

/** A text that two coded blind and both have finished. */
export type DoubleCodedRow = {
  id: string;
  session: number;
  question: number;
  language: string;
  /** In code points. */
  length: number;
  /** Where one text is asked for. */
  text: string | null;
  participant: StoredParticipant & { names: unknown };
  coders: CoderRow[];
  excerpts: ExcerptRow[];
  /** The latest first. */
  decisions: DecisionRow[];
};

const sql = `SELECT json_group_array(json_object('id', l."frozenAnswerId", 'session', l."session", 'question', l."question",
      'language', l."language", 'length', length(a."text"),
      'text', CASE WHEN :frozenAnswerId IS NULL THEN NULL ELSE a."text" END,
      'participant', json_set(${partyJson("p")}, '$.names', json(p."names")),
      'coders', json((SELECT json_group_array(json_object('reviewerId', k."reviewerId", 'name', u."name") ORDER BY k."id")
        FROM "CodingTask" k JOIN "User" u ON u."id" = k."reviewerId"
        WHERE k."frozenAnswerId" = l."frozenAnswerId" AND k."blind" = 1)),
      'excerpts', json((SELECT json_group_array(json_object('reviewerId', e."reviewerId", 'startsAt', e."startsAt",
          'endsAt', e."endsAt", 'codes', json((SELECT json_group_array(c."codeId") FROM "ExcerptCode" c
            WHERE c."excerptId" = e."id"))))
        FROM "Excerpt" e WHERE e."frozenAnswerId" = l."frozenAnswerId" AND e."removedAt" IS NULL)),
      'decisions', json((SELECT json_group_array(json_object('codeId', d."codeId", 'startsAt', d."startsAt",
          'endsAt', d."endsAt", 'applies', d."applies", 'reason', d."reason", 'decidedAt', d."decidedAt",
          'name', u."name") ORDER BY d."id" DESC)
        FROM "Adjudication" d LEFT JOIN "User" u ON u."id" = d."decidedById"
        WHERE d."frozenAnswerId" = l."frozenAnswerId"))) ORDER BY l."number", l."position") AS "rows"
  FROM "ListedText" l
  JOIN "FrozenAnswer" a ON a."id" = l."frozenAnswerId"
  JOIN "Submission" s ON s."id" = l."submissionId"
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE l."reviewId" = :reviewId AND l."standing" = 1 AND (:frozenAnswerId IS NULL OR l."frozenAnswerId" = :frozenAnswerId)
    AND l."frozenAnswerId" IN (SELECT k."frozenAnswerId" FROM "CodingTask" k WHERE k."blind" = 1
      GROUP BY k."frozenAnswerId" HAVING count(*) = 2 AND count(k."finishedAt") = 2)`;

/** The texts of a review that two coded blind, or one of them, with what each marked, in one statement. */
export function listDoubleCoded(
  reader: Reader,
  query: { reviewId: string; frozenAnswerId?: string | undefined },
): DoubleCodedRow[] {
  return jsonRows(reader, sql, { frozenAnswerId: query.frozenAnswerId, reviewId: query.reviewId });
}
