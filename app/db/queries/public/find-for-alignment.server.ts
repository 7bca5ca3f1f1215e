import type { Reader } from "../../types";
import { jsonRows } from "../json-rows.server";
import { partyJson, type StoredParticipant } from "../party-json";

export type PublishedForAlignment = {
  id: string;
  number: number;
  /** The latest published version. */
  version: number;
  lead: StoredParticipant;
  review: { slug: string; title: unknown; timeZone: string };
  /** Identifiers of the participants that are named with it, and of those that take part in the review. */
  named: string[];
  takePart: string[];
};

const sql = `SELECT json_group_array(json_object('id', s."id", 'number', s."number", 'lead', ${partyJson("p")},
    'review', json_object('slug', r."slug", 'title', json(r."title"), 'timeZone', r."timeZone"),
    'version', (SELECT MAX(v."version") FROM "SubmissionVersion" v
      WHERE v."submissionId" = s."id" AND v."publishedAt" IS NOT NULL),
    'named', json((SELECT json_group_array(a."participantId") FROM "SubmissionAssociate" a
      WHERE a."submissionId" = s."id" AND a."confirmedAt" IS NOT NULL)),
    'takePart', json((SELECT json_group_array(n."participantId") FROM "Participation" n WHERE n."reviewId" = r."id"))
  )) AS "rows"
  FROM "Submission" s JOIN "Review" r ON r."id" = s."reviewId" AND r."slug" = :review
  JOIN "Participant" p ON p."id" = s."participantId"
  WHERE s."number" = :number AND s."published" AND s."withdrawnAt" IS NULL`;

/** A published submission with what says who can align itself with it, in one statement; null where nothing is public. */
export function findPublishedForAlignment(
  reader: Reader,
  key: { review: string; number: number },
): PublishedForAlignment | null {
  return jsonRows<PublishedForAlignment>(reader, sql, key)[0] ?? null;
}
