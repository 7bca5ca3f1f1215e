import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { toDate, toDateOrNull } from "./values";

const sql = `SELECT s."id", s."lastSeenAt", s."expiresAt", s."endedAt",
    u."id" AS "userId", u."name", u."email", u."language", u."timeZone", u."answerView", u."disabledAt",
    u."administrator", f2."confirmedAt" AS "secondFactorSince", r."secondFactorRequired",
    (SELECT COUNT(*) FROM "OutboxMessage" o WHERE o."recipientId" = u."id" AND o."readAt" IS NULL) AS "unreadNotices",
    m."participantId", m."role" AS "memberRole", f."reviewId", f."role" AS "staffRole", r."slug"
  FROM "SignInSession" s
  JOIN "User" u ON u."id" = s."userId"
  LEFT JOIN "SecondFactor" f2 ON f2."userId" = u."id"
  LEFT JOIN "Member" m ON m."userId" = u."id"
  LEFT JOIN "Staff" f ON f."userId" = u."id"
  LEFT JOIN "Review" r ON r."id" = f."reviewId"
  WHERE s."tokenHash" = ?
  ORDER BY m."participantId", f."reviewId", f."role"`;

type Row = {
  id: string;
  lastSeenAt: string;
  expiresAt: string;
  endedAt: string | null;
  userId: string;
  name: string;
  email: string;
  language: string;
  timeZone: string | null;
  answerView: string;
  disabledAt: string | null;
  administrator: number;
  secondFactorSince: string | null;
  unreadNotices: number;
  secondFactorRequired: number | null;
  participantId: string | null;
  memberRole: string | null;
  reviewId: string | null;
  staffRole: string | null;
  slug: string | null;
};

/** The distinct pairs of an outer join; a row without one says that there is none. */
function pairs(rows: readonly Row[], pairOf: (row: Row) => [id: string | null, role: string | null]) {
  const found = new Map<string, { id: string; role: string }>();
  for (const row of rows) {
    const [id, role] = pairOf(row);
    if (id !== null && role !== null) found.set(`${id} ${role}`, { id, role });
  }
  return [...found.values()];
}

/** A sign-in by the hash of its token, with its person and all they hold, in one statement; null where there is none. */
export function findSignIn(reader: Reader, tokenHash: string) {
  const rows = rowsOf(reader, sql, [tokenHash]) as Row[];
  const [row] = rows;
  if (!row) return null;
  return {
    id: row.id,
    lastSeenAt: toDate(row.lastSeenAt),
    expiresAt: toDate(row.expiresAt),
    endedAt: toDateOrNull(row.endedAt),
    user: {
      id: row.userId,
      name: row.name,
      email: row.email,
      language: row.language,
      timeZone: row.timeZone,
      answerView: row.answerView,
      disabledAt: toDateOrNull(row.disabledAt),
      administrator: row.administrator === 1,
      hasSecondFactor: row.secondFactorSince !== null,
      unreadNotices: row.unreadNotices,
    },
    members: pairs(rows, (one) => [one.participantId, one.memberRole]),
    staff: pairs(rows, (one) => [one.reviewId, one.staffRole]).map((held) => {
      const review = rows.find(({ reviewId }) => reviewId === held.id);
      return { ...held, slug: review?.slug ?? "", secondFactorRequired: review?.secondFactorRequired === 1 };
    }),
  };
}
