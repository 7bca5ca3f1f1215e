import type { Reader } from "../../types";
import { jsonRows } from "../json-rows.server";

/** What belongs to a participant and moves with it when it is merged. Each has its words under `participation:merge.moves`. */
export const movingParts = [
  "participations",
  "submissions",
  "associations",
  "alignments",
  "attendance",
  "statements",
  "onBehalf",
  "places",
  "people",
  "invitations",
  "registrations",
  "names",
] as const;
export type MovingPart = (typeof movingParts)[number];

/** A participant with how much of each kind belongs to it, in all reviews. */
export type MergeRecord = {
  id: string;
  slug: string;
  class: string;
  name: unknown;
  acronym: string | null;
  /** The folded forms of its names. */
  keys: string[];
  /** 1 where it takes part in the review. */
  participates: 0 | 1;
  counts: Record<MovingPart, number>;
};

const counted = (table: string) => `(SELECT COUNT(*) FROM "${table}" x WHERE x."participantId" = p."id")`;

/** As Co-Chair, organizer or speaker of a session, or with the right of reply. */
const places = `${counted("CoChair")} + ${counted("SessionOrganizer")}
    + (SELECT COUNT(*) FROM "ThematicSession" t WHERE t."speakerParticipantId" = p."id")
    + (SELECT COUNT(*) FROM "ThematicSession" t WHERE t."rightOfReplyById" = p."id")`;

const recordsSql = `SELECT json_group_array(json_object('id', p."id", 'slug', p."slug", 'class', p."class", 'name', json(p."name"),
    'acronym', p."acronym",
    'keys', (SELECT json_group_array(a."key") FROM "ParticipantAlias" a WHERE a."participantId" = p."id"),
    'participates', EXISTS (SELECT 1 FROM "Participation" n WHERE n."participantId" = p."id" AND n."reviewId" = :reviewId),
    'counts', json_object('participations', ${counted("Participation")}, 'submissions', ${counted("Submission")},
      'associations', ${counted("SubmissionAssociate")}, 'alignments', ${counted("Alignment")}, 'attendance', ${counted("Attendance")},
      'statements', ${counted("SubstantiveInput")}, 'onBehalf', ${counted("SubstantiveInputAssociate")},
      'places', ${places}, 'people', ${counted("Member")}, 'invitations', ${counted("Invitation")},
      'registrations', ${counted("Registration")}, 'names', ${counted("ParticipantAlias")})
  )) AS "rows" FROM "Participant" p WHERE p."slug" IN (:one, :other) AND p."mergedIntoId" IS NULL`;

/** The participants of two slugs that were not merged themselves, with what belongs to them: one statement. */
export function findMergeRecords(
  reader: Reader,
  query: { one: string; other: string | undefined; reviewId: string },
): MergeRecord[] {
  return jsonRows<MergeRecord>(reader, recordsSql, query);
}

/** "touched": something of one of them is in the review; the others say why the two cannot be merged. */
export type MergePlace = {
  kind: "touched" | "submissions" | "associate" | "onBehalf";
  id: string;
  shortTitle: unknown;
};

const two = `IN (:one, :other)`;

const reviewOfInput = `coalesce(i."reviewId", (SELECT t."reviewId" FROM "ThematicSession" t WHERE t."id" = i."sessionId"))`;

const placesSql = `WITH found("kind", "reviewId") AS (
    SELECT 'touched', "reviewId" FROM "Participation" WHERE "participantId" ${two}
    UNION SELECT 'touched', "reviewId" FROM "Submission" WHERE "participantId" ${two}
    UNION SELECT 'touched', s."reviewId" FROM "SubmissionAssociate" a JOIN "Submission" s ON s."id" = a."submissionId"
      WHERE a."participantId" ${two}
    UNION SELECT 'touched', s."reviewId" FROM "Alignment" g JOIN "Submission" s ON s."id" = g."submissionId"
      WHERE g."participantId" ${two}
    UNION SELECT 'touched', "reviewId" FROM "Attendance" WHERE "participantId" ${two}
    UNION SELECT 'touched', "reviewId" FROM "CoChair" WHERE "participantId" ${two}
    UNION SELECT 'touched', "reviewId" FROM "ThematicSession" WHERE "speakerParticipantId" ${two} OR "rightOfReplyById" ${two}
    UNION SELECT 'touched', t."reviewId" FROM "SessionOrganizer" o JOIN "ThematicSession" t ON t."id" = o."sessionId"
      WHERE o."participantId" ${two}
    UNION SELECT 'touched', ${reviewOfInput} FROM "SubstantiveInput" i WHERE i."participantId" ${two}
    UNION SELECT 'touched', ${reviewOfInput} FROM "SubstantiveInputAssociate" a
      JOIN "SubstantiveInput" i ON i."id" = a."inputId" WHERE a."participantId" ${two}
    UNION SELECT 'touched', "reviewId" FROM "Invitation" WHERE "participantId" ${two}
    UNION SELECT 'touched', "reviewId" FROM "Registration" WHERE "participantId" ${two}
    UNION SELECT 'submissions', s."reviewId" FROM "Submission" s
      JOIN "Submission" o ON o."reviewId" = s."reviewId" AND o."joint" = s."joint"
      WHERE s."participantId" = :one AND o."participantId" = :other
    UNION SELECT 'associate', s."reviewId" FROM "SubmissionAssociate" a JOIN "Submission" s ON s."id" = a."submissionId"
      WHERE a."participantId" ${two} AND s."participantId" ${two}
    UNION SELECT 'onBehalf', ${reviewOfInput} FROM "SubstantiveInputAssociate" a
      JOIN "SubstantiveInput" i ON i."id" = a."inputId" WHERE a."participantId" ${two} AND i."participantId" ${two}
  )
  SELECT json_group_array(json_object('kind', f."kind", 'id', r."id", 'shortTitle', json(r."shortTitle"))
    ORDER BY r."opensAt", r."id") AS "rows" FROM found f JOIN "Review" r ON r."id" = f."reviewId"`;

/** The reviews that two participants touch, and those in which they cannot be one: one statement. */
export function findMergePlaces(reader: Reader, ids: { one: string; other: string }): MergePlace[] {
  return jsonRows<MergePlace>(reader, placesSql, ids);
}
