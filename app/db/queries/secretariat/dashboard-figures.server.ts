import type { ReadClient } from "../../types";
import { jsonRows } from "../json-rows.server";
import { participations } from "../participations/listed-participations";
import { partyJson, type StoredParticipant } from "../party-json";

export type DashboardFiguresQuery = {
  reviewId: string;
  /** See ParticipationConditions. */
  closed: 0 | 1;
  minute: string;
  alone: string;
  /** Extensions that end from `now` to `soon`, in ISO 8601, are listed. */
  now: string;
  soon: string;
  most: number;
};

/** Of this review, or of the one before it in its region. */
type Cycle = "current" | "previous";

export type DashboardFigures = {
  /** Submissions by status and class. */
  submissions: [state: string, participantClass: string, count: number][];
  /** Requests to take part by status. */
  registrations: [status: string, count: number][];
  /** Participants whose deadline is over and who have sent nothing. */
  overdue: number;
  /** Extensions that end soon, of those who have sent nothing: the first of them, and how many. */
  extensions: { participant: StoredParticipant; until: string }[];
  extensionCount: number;
  /** The review of the same region with the highest edition below; null where there is none. */
  previous: { title: unknown; opensAt: string; closesAt: string } | null;
  /** Participants by class. */
  taking: [cycle: Cycle, participantClass: string, count: number][];
  /** Participants by class and by the day, from 0, after the opening, on which something that counts for them was first sent. */
  sent: [cycle: Cycle, participantClass: string, day: number, count: number][];
};

const counted = (
  cycle: string,
  review: string,
) => `SELECT '${cycle}' AS "cycle", s."participantId", v."submittedAt" AS "at"
    FROM "Submission" s JOIN "SubmissionVersion" v ON v."submissionId" = s."id" AND v."version" = 1
    WHERE s."reviewId" = ${review}
    UNION ALL SELECT '${cycle}', a."participantId", v."submittedAt"
    FROM "Submission" s JOIN "SubmissionVersion" v ON v."submissionId" = s."id" AND v."version" = 1
    JOIN "SubmissionAssociate" a ON a."submissionId" = s."id" AND a."confirmedAt" IS NOT NULL
    WHERE s."reviewId" = ${review} AND s."class" NOT IN (SELECT "value" FROM json_each(:alone))`;

const takingPart = (cycle: string, review: string) =>
  `SELECT '${cycle}' AS "cycle", n."participantId" FROM "Participation" n WHERE n."reviewId" = ${review}`;

const before = `(SELECT "id" FROM previous)`;

const sql = `WITH ${participations},
  previous AS (SELECT r.* FROM "Review" r JOIN "Review" c ON c."id" = :reviewId
    WHERE r."region" = c."region" AND r."edition" < c."edition" ORDER BY r."edition" DESC LIMIT 1),
  first AS MATERIALIZED (SELECT "cycle", "participantId", MIN("at") AS "at"
    FROM (${counted("current", ":reviewId")} UNION ALL ${counted("previous", before)}) GROUP BY 1, 2),
  opened AS (SELECT 'current' AS "cycle", "opensAt" FROM "Review" WHERE "id" = :reviewId
    UNION ALL SELECT 'previous', "opensAt" FROM previous),
  ending AS MATERIALIZED (SELECT * FROM placed
    WHERE "furthest" < 2 AND julianday("extendedUntil") BETWEEN julianday(:now) AND julianday(:soon)),
  taking AS (${takingPart("current", ":reviewId")} UNION ${takingPart("previous", before)}
    UNION SELECT "cycle", "participantId" FROM first)
  SELECT json_array(json_object(
    'submissions', json((SELECT json_group_array(json_array("state", "class", "count")) FROM
      (SELECT "state", "class", COUNT(*) AS "count" FROM "Submission" WHERE "reviewId" = :reviewId GROUP BY 1, 2))),
    'registrations', json((SELECT json_group_array(json_array("status", "count")) FROM
      (SELECT "status", COUNT(*) AS "count" FROM "Registration" WHERE "reviewId" = :reviewId GROUP BY 1))),
    'overdue', (SELECT COUNT(*) FROM placed WHERE "overdue"),
    'extensions', json((SELECT json_group_array(json_object('participant', ${partyJson("e")}, 'until', e."extendedUntil")
      ORDER BY e."extendedUntil", e."id") FROM (SELECT * FROM ending ORDER BY "extendedUntil", "id" LIMIT :most) e)),
    'extensionCount', (SELECT COUNT(*) FROM ending),
    'previous', (SELECT json_object('title', json("shortTitle"), 'opensAt', "opensAt", 'closesAt', "submissionsCloseAt")
      FROM previous),
    'taking', json((SELECT json_group_array(json_array("cycle", "class", "count")) FROM
      (SELECT t."cycle", p."class", COUNT(*) AS "count" FROM taking t JOIN "Participant" p ON p."id" = t."participantId"
        GROUP BY 1, 2))),
    'sent', json((SELECT json_group_array(json_array("cycle", "class", "day", "count")) FROM
      (SELECT f."cycle", p."class", MAX(0, CAST(julianday(f."at") - julianday(o."opensAt") AS INTEGER)) AS "day",
        COUNT(*) AS "count" FROM first f JOIN opened o ON o."cycle" = f."cycle"
        JOIN "Participant" p ON p."id" = f."participantId" GROUP BY 1, 2, 3)))
  )) AS "rows"`;

/** What waits in a review, what is late, and how many have answered by day, in one statement. */
export function findDashboardFigures(read: ReadClient, query: DashboardFiguresQuery): DashboardFigures {
  const [row] = jsonRows<DashboardFigures>(read, sql, query);
  if (!row) throw new Error("A select of scalars has one row");
  return row;
}
