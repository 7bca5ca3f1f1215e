import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { isAccepted } from "./accepted-version";
import { openRequestIn, openRequestJson } from "./secretariat/open-request";
import { isNamed } from "./public/public-answer";
import { lastSaved, toDate, toDateOrNull } from "./values";
import { membersIn, membersJson } from "./members-json";

const sql = `SELECT v."id", v."version", v."level", v."canonicalHead", v."receiptNumber", s."id" AS "submissionId", s."reviewId", s."number", s."state",
    s."language", s."joint", s."takenDownReason", s."onBehalf", b."unconfirmedReason", r."slug", r."publicationRule", r."meetingOn", r."timeZone", json(r."title") AS "title", json(p."name") AS "name", d."decision", d."reason",
    d."id" AS "decisionId", d."decidedAt", ${lastSaved} AS "draftSavedAt", ${openRequestJson("s")} AS "openRequest", ${isAccepted("v")} AS "accepted",
    (SELECT MAX(w."version") FROM "SubmissionVersion" w WHERE w."submissionId" = s."id") AS "latestVersion",
    EXISTS (SELECT 1 FROM "FrozenAnswer" k WHERE k."versionId" = v."id" AND (NOT (${isNamed("k")})
      OR EXISTS (SELECT 1 FROM "MaskedSpan" x WHERE x."frozenAnswerId" = k."id")))
      OR EXISTS (SELECT 1 FROM json_each(v."canonicalHead", '$.annexes') y WHERE y."value" ->> 'level' <> 'public') AS "partial",
    (SELECT json_group_array(a."id") FROM "FrozenAnswer" a WHERE a."versionId" = v."id") AS "answers",
    ${membersJson("s")} AS "members"
  FROM "SubmissionVersion" v
  JOIN "Submission" s ON s."id" = v."submissionId"
  JOIN "Review" r ON r."id" = s."reviewId" AND r."slug" = ?
  JOIN "Participant" p ON p."id" = s."participantId"
  LEFT JOIN "EntryOnBehalf" b ON b."submissionId" = s."id"
  LEFT JOIN "ScreeningDecision" d ON d."id" = (SELECT e."id" FROM "ScreeningDecision" e WHERE e."versionId" = v."id"
    AND e."undoneAt" IS NULL ORDER BY e."decidedAt" DESC, e."id" DESC LIMIT 1)
  WHERE v."id" = ?`;

type Row = {
  id: string;
  version: number;
  level: string;
  partial: number;
  canonicalHead: string | null;
  receiptNumber: string;
  submissionId: string;
  reviewId: string;
  number: number;
  state: string;
  language: string;
  joint: number;
  takenDownReason: string | null;
  onBehalf: string | null;
  unconfirmedReason: string | null;
  slug: string;
  publicationRule: string;
  meetingOn: string | null;
  timeZone: string;
  title: string;
  name: string;
  decision: string | null;
  reason: string | null;
  decisionId: string | null;
  decidedAt: string | null;
  draftSavedAt: string | null;
  openRequest: string | null;
  accepted: number;
  latestVersion: number;
  answers: string;
  members: string;
};

function decisionIn({ decision, decisionId, decidedAt, reason }: Row) {
  if (decision === null || decisionId === null || decidedAt === null) return null;
  return { id: decisionId, decision, reason, decidedAt: toDate(decidedAt) };
}

/**
 * A version of the review at an address as an act of screening needs it: with its submission, the latest decision on it,
 * and what the mail about it names; null where there is none. In no scope: the caller asks.
 */
export function findVersionToDecide(reader: Reader, { review, versionId }: { review: string; versionId: string }) {
  const [row] = rowsOf(reader, sql, [review, versionId]) as Row[];
  if (!row) return null;
  const { id, version, level, receiptNumber, latestVersion, submissionId, reviewId, number, state, language } = row;
  const { takenDownReason, slug, publicationRule, meetingOn, timeZone } = row;
  return {
    ...{ id, version, level, receiptNumber, latestVersion, submissionId },
    /** Something in it is not for everybody, or not with the name of its authors, or masked. */
    joint: row.joint === 1,
    partial: row.partial === 1,
    canonicalHead: row.canonicalHead === null ? null : (JSON.parse(row.canonicalHead) as unknown),
    decision: decisionIn(row),
    /** It was accepted: since then it can only be open for a correction. */
    accepted: row.accepted === 1,
    draftSavedAt: toDateOrNull(row.draftSavedAt),
    openRequest: openRequestIn(row.openRequest),
    /** The answers that remarks may be on. */
    answerIds: JSON.parse(row.answers) as string[],
    submission: {
      ...{ id: submissionId, reviewId, number, state, language, takenDownReason },
      ...{ onBehalf: row.onBehalf, unconfirmedReason: row.unconfirmedReason },
      review: { slug, publicationRule, meetingOn, timeZone, title: JSON.parse(row.title) as unknown },
      participant: { name: JSON.parse(row.name) as unknown, members: membersIn(row.members) },
    },
  };
}

export type VersionToDecide = NonNullable<ReturnType<typeof findVersionToDecide>>;
