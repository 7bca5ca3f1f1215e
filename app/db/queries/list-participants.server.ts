import type { ReadClient } from "../types";
import { jsonRows } from "./json-rows.server";
import { joined } from "./participations/listed-participations";
import { partyJson, type StoredParticipant } from "./party-json";

export type ParticipantsQuery = {
  reviewId: string;
  /** Groups that follow one another: by class, by how far their submissions have come, or none. */
  group: "class" | "state" | "none";
  /** The classes or the statuses of submissions in their order. */
  order: readonly string[];
  /** The classes whose submissions count for their lead alone, as a list in JSON. */
  alone: string;
  descending: boolean;
  column: "sortEn" | "sortFr" | "sortRu";
  skip: number;
  take: number;
};

export type ParticipantColumns = {
  participant: StoredParticipant;
  /** Accounts that act for it. */
  members: number;
  /** `versionId` and `submittedAt` are of the latest version; null for a draft that was never sent. */
  submissions: {
    state: string;
    takenDownReason: string | null;
    onBehalf: string | null;
    joint: 0 | 1;
    late: 0 | 1;
    versionId: string | null;
    submittedAt: string | null;
  }[];
};

/** Those who take part in the review, and all who sent something to it. */
const listed = `"Participant" p WHERE EXISTS (
    SELECT 1 FROM "Participation" n WHERE n."reviewId" = :reviewId AND n."participantId" = p."id"
  )
  OR EXISTS (SELECT 1 FROM "Submission" s WHERE s."reviewId" = :reviewId AND s."participantId" = p."id")`;

const ranks = {
  none: `0`,
  class: `(SELECT "key" FROM json_each(:order) WHERE "value" = p."class")`,
  /** Those who have not begun come before the first status. */
  state: `COALESCE((
      SELECT MAX(k."key") FROM "Submission" s JOIN json_each(:order) k ON k."value" = s."state"
      WHERE (s."reviewId" = :reviewId AND s."participantId" = p."id") OR s."id" IN (${joined("p")})
    ), -1)`,
};

const submissions = `json((
    SELECT json_group_array(json_object(
      'state', s."state", 'takenDownReason', s."takenDownReason", 'onBehalf', s."onBehalf", 'joint', s."joint", 'late', s."late", 'versionId', v."id", 'submittedAt', v."submittedAt"
    ) ORDER BY s."joint", s."number") FROM "Submission" s
    LEFT JOIN "SubmissionVersion" v ON v."submissionId" = s."id"
      AND v."version" = (SELECT MAX("version") FROM "SubmissionVersion" WHERE "submissionId" = s."id")
    WHERE (s."reviewId" = :reviewId AND s."participantId" = d."id") OR s."id" IN (${joined("d")})
  ))`;

/** A window of the list and how many it has in all. */
export type ListedWindow = { total: number; rows: ParticipantColumns[] };

/**
 * A window of the list with what its participants sent, in one statement; beyond the end the last window. Within a group
 * names ascend.
 */
export function findParticipantWindow(read: ReadClient, query: ParticipantsQuery): ListedWindow {
  const { reviewId, group, order, alone, descending, column, skip, take } = query;
  const ofGroups = descending ? "DESC" : "ASC";
  const ofNames = descending && group === "none" ? "DESC" : "ASC";
  const by = group === "none" ? `"${column}" ${ofNames}, "id"` : `"rank" ${ofGroups}, "${column}" ${ofNames}, "id"`;
  const sql = `WITH counted AS (SELECT COUNT(*) AS "total" FROM ${listed})
    SELECT json_array(json_object('total', (SELECT "total" FROM counted), 'rows', json((
      SELECT json_group_array(json_object(
        'participant', ${partyJson("d")},
        'members', (SELECT COUNT(*) FROM "Member" m WHERE m."participantId" = d."id"),
        'submissions', ${submissions}
      ) ORDER BY ${by})
      FROM (
        SELECT p.*, ${ranks[group]} AS "rank" FROM ${listed} ORDER BY ${by}
        LIMIT :take OFFSET (SELECT MAX(0, MIN(:skip, ("total" - 1) / CAST(:take AS INTEGER) * :take)) FROM counted)
      ) d
    )))) AS "rows"`;
  const [window] = jsonRows<ListedWindow>(read, sql, { reviewId, order: JSON.stringify(order), alone, skip, take });
  if (!window) throw new Error("A select of scalars has one row");
  return window;
}
