import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";

/** Where something of a meeting is recorded, with what the next entry follows. */
export type MeetingPlace = {
  reviewId: string;
  meetingOn: string | null;
  meetingEndsOn: string | null;
  /** Null where the part is no session, or there is no session with this number. */
  sessionId: string | null;
  rightOfReplyById: string | null;
  /** Of the statements made there; null where there are none. */
  lastPosition: number | null;
  /** Of the changes of the record; null where there are none. */
  lastChange: number | null;
};

const sql = `SELECT r."id" AS "reviewId", r."meetingOn", r."meetingEndsOn", s."id" AS "sessionId", s."rightOfReplyById",
    (SELECT max(i."position") FROM "SubstantiveInput" i
      WHERE i."sessionId" = s."id" OR (i."reviewId" = r."id" AND i."segment" = ?)) AS "lastPosition",
    (SELECT max(c."number") FROM "MeetingChange" c WHERE c."reviewId" = r."id") AS "lastChange"
  FROM "Review" r LEFT JOIN "ThematicSession" s ON s."reviewId" = r."id" AND s."number" = ?
  WHERE r."slug" = ?`;

type Query = { review: string; session: number | null; segment: string | null };

/** Null where there is no such review. In no scope: the caller looks at it. */
export function findMeetingPlace(reader: Reader, { review, session, segment }: Query): MeetingPlace | null {
  const [row] = rowsOf(reader, sql, [segment, session, review]) as MeetingPlace[];
  return row ?? null;
}
