import type { ReadClient, Reader } from "../../types";
import { jsonRows } from "../json-rows.server";
import { membersOf } from "./listed-participations";

/** A person who acts for a participant; instants are in ISO 8601. */
export type MemberColumns = {
  userId: string;
  name: string;
  email: string;
  role: string;
  language: string;
  /** Null for someone who has never signed in. */
  signedInAt: string | null;
};

/** A participant that was merged into another; `by` is empty where the account is closed. */
export type MergedColumns = { name: unknown; at: string; by: string | null; reason: string | null };

export type ParticipantPeople = {
  id: string;
  class: string;
  category: string | null;
  iso2: string | null;
  acronym: string | null;
  name: unknown;
  names: unknown;
  aliases: string[];
  extensionReason: string | null;
  members: MemberColumns[];
  /** What was merged into it, the latest first. */
  merged: MergedColumns[];
  /** The slug of the one that it was merged into. */
  mergedInto: string | null;
};

/** The people in `membersOf("p")`, by name. */
const membersList = `(SELECT json_group_array(json_object(
      'userId', u."id", 'name', u."name", 'email', u."email", 'role', m."role", 'language', u."language",
      'signedInAt', (SELECT MAX(x."createdAt") FROM "SignInSession" x WHERE x."userId" = u."id")
    ) ORDER BY u."name", u."id") FROM ${membersOf("p")})`;

const sql = `SELECT json_group_array(json_object(
    'id', p."id", 'class', p."class", 'category', p."category", 'iso2', p."iso2", 'acronym', p."acronym", 'name', json(p."name"), 'names', json(p."names"),
    'aliases', json((SELECT json_group_array(a."alias" ORDER BY a."alias") FROM "ParticipantAlias" a WHERE a."participantId" = p."id")),
    'extensionReason', (SELECT n."extensionReason" FROM "Participation" n
      WHERE n."reviewId" = :reviewId AND n."participantId" = p."id"),
    'merged', json((SELECT json_group_array(json_object('name', json(g."name"), 'at', g."mergedAt", 'by', u."name",
      'reason', g."mergeReason") ORDER BY g."mergedAt" DESC, g."id") FROM "Participant" g
      LEFT JOIN "User" u ON u."id" = g."mergedById" WHERE g."mergedIntoId" = p."id")),
    'mergedInto', (SELECT i."slug" FROM "Participant" i WHERE i."id" = p."mergedIntoId"),
    'members', json(${membersList})
  )) AS "rows" FROM "Participant" p WHERE p."slug" = :slug`;

/** The names of a participant, who acts for it and what was merged into it, in one statement. */
export function findParticipantPeople(
  read: ReadClient,
  query: { reviewId: string; slug: string },
): ParticipantPeople | null {
  return jsonRows<ParticipantPeople>(read, sql, query)[0] ?? null;
}

const team = `SELECT ${membersList} AS "rows" FROM "Participant" p WHERE p."id" = :participantId`;

/** The people who act for a participant and whose account is open, by name, in one statement. */
export function listTeam(read: Reader, participantId: string): MemberColumns[] {
  return jsonRows(read, team, { participantId });
}
