import type { ReadClient } from "../../types";
import { jsonRows } from "../json-rows.server";
import { partyJson, type StoredParticipant } from "../party-json";
import { filtered, joined, ofStatus, participations } from "./listed-participations";

/** Filters as the statement takes them; what is undefined filters nothing. Lists are JSON; `q` and `address` are patterns of LIKE. */
export type ParticipationConditions = {
  reviewId: string;
  /** One participant alone. */
  slug?: string;
  class: string | undefined;
  members: string | undefined;
  language: string | undefined;
  q: string | undefined;
  address: string | undefined;
  statuses: string | undefined;
  overdue: 1 | undefined;
  late: 1 | undefined;
  extended: 1 | undefined;
  /** Whether the deadline of the review is over, and the minute (ISO 8601) before which a participant's own one is. */
  closed: 0 | 1;
  minute: string;
  /** The classes whose submissions count for their lead alone. */
  alone: string;
};

export type ParticipationsQuery = ParticipationConditions & {
  /** The classes in their order, for the order by class. */
  order: string;
  sort: "name" | "class" | "status";
  descending: boolean;
  column: "sortEn" | "sortFr" | "sortRu";
  skip: number;
  take: number;
};

export type ParticipationColumns = {
  participant: StoredParticipant & { acronym: string | null; category: string | null; iso2: string | null };
  accreditation: string | null;
  extendedUntil: string | null;
  admittedLate: 0 | 1 | null;
  remindedAt: string | null;
  status: number;
  overdue: 0 | 1;
  late: 0 | 1;
  members: number;
  invitations: number;
  countries: string[] | null;
  languages: string[] | null;
  /** Answers with words in its own submission. */
  answered: number;
  submissions: {
    state: string;
    joint: 0 | 1;
    late: 0 | 1;
    onBehalf: string | null;
    versionId: string | null;
    submittedAt: string | null;
  }[];
};

export type ParticipationWindow = {
  total: number;
  /** How many there are of each status, whatever status is asked for. */
  counts: { status: number; total: number; overdue: number; late: number; extended: number }[];
  /** ISO 3166-1 alpha-2 of all who take part, whatever is filtered. */
  countries: string[];
  rows: ParticipationColumns[];
};

const submissions = `json((
    SELECT json_group_array(json_object(
      'state', s."state", 'joint', s."joint", 'late', s."late", 'onBehalf', s."onBehalf", 'versionId', v."id", 'submittedAt', v."submittedAt"
    ) ORDER BY s."joint", s."number") FROM "Submission" s
    LEFT JOIN "SubmissionVersion" v ON v."submissionId" = s."id"
      AND v."version" = (SELECT MAX("version") FROM "SubmissionVersion" WHERE "submissionId" = s."id")
    WHERE s."reviewId" = :reviewId AND (s."participantId" = d."id" OR s."id" IN (${joined("d")}))
  ))`;

const answered = `(SELECT COUNT(*) FROM "Answer" a JOIN "Submission" s ON s."id" = a."submissionId"
    WHERE s."reviewId" = :reviewId AND s."participantId" = d."id" AND s."joint" = 0 AND TRIM(a."text") <> '')`;

const ranks = {
  name: `0`,
  class: `(SELECT "key" FROM json_each(:order) WHERE "value" = p."class")`,
  status: `p."status"`,
};

const party = partyJson("d").replace(
  "json_object(",
  `json_object('acronym', d."acronym", 'category', d."category", 'iso2', d."iso2", `,
);

/**
 * A window of the participants of a review with how far each has come, and how many there are of each status: one
 * statement. Beyond the end it is the last window. Within a group names ascend.
 */
export function findParticipations(read: ReadClient, query: ParticipationsQuery): ParticipationWindow {
  const { sort, descending, column, ...values } = query;
  const ofGroups = descending ? "DESC" : "ASC";
  const ofNames = descending && sort === "name" ? "DESC" : "ASC";
  const by = sort === "name" ? `"${column}" ${ofNames}, "id"` : `"rank" ${ofGroups}, "${column}" ${ofNames}, "id"`;
  const sql = `WITH ${participations},
    chosen AS MATERIALIZED (SELECT p.* FROM placed ${filtered}),
    counted AS (SELECT COUNT(*) AS "total" FROM chosen WHERE ${ofStatus})
    SELECT json_array(json_object(
      'total', (SELECT "total" FROM counted),
      'counts', json((SELECT json_group_array(json_object('status', "status", 'total', "total", 'overdue', "overdue",
          'late', "late", 'extended', "extended"))
        FROM (SELECT "status", COUNT(*) AS "total", SUM("overdue") AS "overdue", SUM("late") AS "late",
          COUNT("extendedUntil") AS "extended" FROM chosen GROUP BY "status"))),
      'countries', json((SELECT json_group_array("iso2") FROM known WHERE "iso2" IS NOT NULL)),
      'rows', json((SELECT json_group_array(json_object(
        'participant', ${party},
        'accreditation', d."accreditation", 'extendedUntil', d."extendedUntil", 'admittedLate', d."admittedLate",
        'remindedAt', d."remindedAt", 'status', d."status", 'overdue', d."overdue", 'late', d."late",
        'members', d."members", 'invitations', d."invitations",
        'countries', json(d."countries"), 'languages', json(d."languages"),
        'answered', ${answered}, 'submissions', ${submissions}
      ) ORDER BY ${by})
      FROM (
        SELECT p.*, ${ranks[sort]} AS "rank" FROM chosen p WHERE ${ofStatus} ORDER BY ${by}
        LIMIT :take OFFSET (SELECT MAX(0, MIN(:skip, ("total" - 1) / CAST(:take AS INTEGER) * :take)) FROM counted)
      ) d))
    )) AS "rows"`;
  const [window] = jsonRows<ParticipationWindow>(read, sql, values);
  if (!window) throw new Error("A select of scalars has one row");
  return window;
}
