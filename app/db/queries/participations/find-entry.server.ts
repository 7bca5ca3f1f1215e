import { toDate } from "~/db/queries/values";
import { rowsOf } from "~/db/row-source.server";
import type { Reader } from "~/db/types";
import { toExtension, type ExtensionRow } from "./extension";

const sql = `SELECT p."slug", p."name", n."extendedUntil", n."admittedLate",
    (SELECT json_object('name', u."name", 'email', u."email", 'language', u."language")
      FROM "Member" m JOIN "User" u ON u."id" = m."userId" AND u."disabledAt" IS NULL
      WHERE m."participantId" = p."id" AND m."role" = 'focal-point' ORDER BY u."createdAt", u."id" LIMIT 1) AS "known",
    s."id" AS "submissionId", s."state", s."onBehalf",
    (SELECT v."id" FROM "SubmissionVersion" v WHERE v."submissionId" = s."id" ORDER BY v."version" DESC LIMIT 1) AS "versionId",
    CASE WHEN e."submissionId" IS NULL THEN NULL ELSE json_object('channel', e."channel", 'receivedOn', e."receivedOn",
      'storedName', e."storedName", 'name', e."name", 'size', e."size", 'type', e."type",
      'enteredBy', w."name", 'enteredAt', e."enteredAt", 'contactName', e."contactName", 'contactEmail', e."contactEmail",
      'contactLanguage', e."contactLanguage", 'expiresAt', e."expiresAt", 'answeredAt', e."answeredAt",
      'answeredName', e."answeredName", 'objection', e."objection", 'unconfirmedReason', e."unconfirmedReason") END AS "entry"
  FROM "Participation" n
  JOIN "Participant" p ON p."id" = n."participantId"
  LEFT JOIN "Submission" s ON s."reviewId" = n."reviewId" AND s."participantId" = p."id" AND s."joint" = 0
  LEFT JOIN "EntryOnBehalf" e ON e."submissionId" = s."id"
  LEFT JOIN "User" w ON w."id" = e."enteredById"
  WHERE n."reviewId" = ? AND p."slug" = ?`;

/** A row of EntryOnBehalf with the name of who typed it; instants as they are stored. */
export type EntryColumns = {
  channel: string;
  receivedOn: string;
  storedName: string;
  name: string;
  size: number;
  type: string;
  enteredBy: string | null;
  enteredAt: string;
  contactName: string;
  contactEmail: string | null;
  contactLanguage: string;
  expiresAt: string | null;
  answeredAt: string | null;
  answeredName: string | null;
  objection: string | null;
  unconfirmedReason: string | null;
};

type Row = ExtensionRow & {
  slug: string;
  name: string;
  known: string | null;
  submissionId: string | null;
  state: string | null;
  onBehalf: string | null;
  versionId: string | null;
  entry: string | null;
};

/**
 * A participant of a review with its own submission and what staff entered of it, and a focal point of it, in one
 * statement; null where it does not take part. In no scope: the caller asks.
 */
export function findPartWithEntry(reader: Reader, { reviewId, slug }: { reviewId: string; slug: string }) {
  const [row] = rowsOf(reader, sql, [reviewId, slug]) as Row[];
  if (!row) return null;
  const { submissionId: id, state, onBehalf, versionId } = row;
  return {
    participant: { slug: row.slug, name: JSON.parse(row.name) as unknown },
    extension: toExtension(row),
    known: row.known === null ? null : (JSON.parse(row.known) as { name: string; email: string; language: string }),
    submission: id === null || state === null ? null : { id, state, onBehalf, versionId },
    entry: row.entry === null ? null : toEntry(JSON.parse(row.entry) as EntryColumns),
  };
}

function toEntry({ enteredAt, expiresAt, answeredAt, ...columns }: EntryColumns) {
  const dateOrNull = (stored: string | null) => (stored === null ? null : toDate(stored));
  return {
    ...columns,
    enteredAt: toDate(enteredAt),
    expiresAt: dateOrNull(expiresAt),
    answeredAt: dateOrNull(answeredAt),
  };
}

export type PartWithEntry = NonNullable<ReturnType<typeof findPartWithEntry>>;
