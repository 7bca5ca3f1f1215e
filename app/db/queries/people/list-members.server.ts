import type { ReadClient } from "../../types";
import { jsonRows } from "../json-rows.server";
import { partyJson, type StoredParticipant } from "../party-json";
import type { MemberColumns } from "../participations/find-participation.server";

export type MembersQuery = { reviewId: string; column: "sortEn" | "sortFr" | "sortRu"; skip: number; take: number };

export type MemberWindow = { total: number; rows: (MemberColumns & { participant: StoredParticipant })[] };

const members = `"Member" m JOIN "Participation" n ON n."reviewId" = :reviewId AND n."participantId" = m."participantId"
    JOIN "Participant" p ON p."id" = m."participantId"
    JOIN "User" u ON u."id" = m."userId" AND u."disabledAt" IS NULL AND u."closedAt" IS NULL`;

/** A window of the people who act for the participants of a review, by participant and name, in one statement; beyond the end the last one. */
export function findMembers(read: ReadClient, { column, ...query }: MembersQuery): MemberWindow {
  const by = `"sort", "name", "userId"`;
  const sql = `WITH counted AS (SELECT COUNT(*) AS "total" FROM ${members})
    SELECT json_array(json_object('total', (SELECT "total" FROM counted), 'rows', json((
      SELECT json_group_array(json_object('userId', w."userId", 'name', w."name", 'email', w."email", 'role', w."role",
        'language', w."language", 'participant', json(w."participant"),
        'signedInAt', (SELECT MAX(x."createdAt") FROM "SignInSession" x WHERE x."userId" = w."userId")) ORDER BY ${by})
      FROM (SELECT u."id" AS "userId", u."name" AS "name", u."email", u."language", m."role", p."${column}" AS "sort",
          ${partyJson("p")} AS "participant" FROM ${members} ORDER BY ${by}, p."id"
        LIMIT :take OFFSET (SELECT MAX(0, MIN(:skip, ("total" - 1) / CAST(:take AS INTEGER) * :take)) FROM counted)) w
    )))) AS "rows"`;
  const [window] = jsonRows<MemberWindow>(read, sql, query);
  if (!window) throw new Error("A select of scalars has one row");
  return window;
}
