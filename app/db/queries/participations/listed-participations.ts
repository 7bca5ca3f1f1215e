/** Those who take part in the review, and all who sent something to it. */
const listed = `SELECT "participantId" AS "id" FROM "Participation" WHERE "reviewId" = :reviewId
    UNION SELECT "participantId" FROM "Submission" WHERE "reviewId" = :reviewId`;

const openInvitation = `i."participantId" = p."id" AND i."reviewId" = :reviewId
    AND i."acceptedAt" IS NULL AND i."revokedAt" IS NULL`;

/** The joint submissions of others that count for a participant once they are sent: see counting/participants-behind.ts. */
export const joined = (participant: string) => `SELECT j."id" FROM "SubmissionAssociate" a
    JOIN "Submission" j ON j."id" = a."submissionId"
    WHERE a."participantId" = ${participant}."id" AND a."confirmedAt" IS NOT NULL AND j."reviewId" = :reviewId
      AND j."class" NOT IN (SELECT "value" FROM json_each(:alone))
      AND j."state" NOT IN ('invited', 'draft', 'in-clearance')`;

/** 3: published; 2: sent; 1: begun. */
const furthest = `SELECT MAX(CASE s."state" WHEN 'published' THEN 3 WHEN 'invited' THEN 1 WHEN 'draft' THEN 1
      WHEN 'in-clearance' THEN 1 ELSE 2 END)
    FROM "Submission" s WHERE (s."reviewId" = :reviewId AND s."participantId" = p."id") OR s."id" IN (${joined("p")})`;

/** The people who act for it and whose account is open. */
export const membersOf = (participant: string) => `"Member" m JOIN "User" u ON u."id" = m."userId"
    WHERE m."participantId" = ${participant}."id" AND u."disabledAt" IS NULL AND u."closedAt" IS NULL`;

/**
 * Each participant of a review with what its status follows from. `status` is a place in `participationStatuses`; it and
 * `overdue` are said here and nowhere else.
 */
export const participations = `known AS MATERIALIZED (
    SELECT p.*, n."accreditation", n."extendedUntil", n."admittedLate", n."remindedAt",
      COALESCE((${furthest}), 0) AS "furthest",
      (SELECT COUNT(*) FROM ${membersOf("p")}) AS "members",
      EXISTS (SELECT 1 FROM ${membersOf("p")} AND EXISTS (SELECT 1 FROM "SignInSession" x WHERE x."userId" = u."id")) AS "signedIn",
      (SELECT COUNT(*) FROM "Invitation" i WHERE ${openInvitation}) AS "invitations",
      EXISTS (SELECT 1 FROM "Invitation" i JOIN "OutboxMessage" o ON o."id" = i."mailId"
        WHERE ${openInvitation} AND o."sentAt" IS NULL AND o."lastError" = 'recipientRefused') AS "bounced",
      EXISTS (SELECT 1 FROM "Submission" s
        WHERE s."reviewId" = :reviewId AND s."participantId" = p."id" AND s."late" = 1) AS "late"
    FROM (${listed}) l JOIN "Participant" p ON p."id" = l."id"
    LEFT JOIN "Participation" n ON n."reviewId" = :reviewId AND n."participantId" = p."id"
  ), placed AS (
    SELECT *, CASE WHEN "furthest" > 0 THEN "furthest" + 4 WHEN "members" > 0 THEN 3 + "signedIn"
        WHEN "bounced" THEN 1 WHEN "invitations" > 0 THEN 2 ELSE 0 END AS "status",
      "furthest" < 2 AND :closed
        AND ("extendedUntil" IS NULL OR julianday("extendedUntil") < julianday(:minute)) AS "overdue"
    FROM known
  )`;

const inRegion = `p."iso2" IN (SELECT "value" FROM json_each(:members))
    OR EXISTS (SELECT 1 FROM json_each(p."countries") c WHERE c."value" IN (SELECT "value" FROM json_each(:members)))`;

const inLanguage = `EXISTS (SELECT 1 FROM json_each(p."languages") c WHERE c."value" = :language)
    OR EXISTS (SELECT 1 FROM ${membersOf("p")} AND u."language" = :language)
    OR EXISTS (SELECT 1 FROM "Invitation" i WHERE ${openInvitation} AND i."language" = :language)`;

const named = `EXISTS (SELECT 1 FROM "ParticipantAlias" a WHERE a."participantId" = p."id" AND a."key" LIKE :q)
    OR EXISTS (SELECT 1 FROM ${membersOf("p")} AND u."emailKey" LIKE :address)
    OR EXISTS (SELECT 1 FROM "Invitation" i WHERE ${openInvitation} AND i."emailKey" LIKE :address)`;

/** All filters but that of the status; what is null filters nothing. */
export const filtered = `p WHERE (:slug IS NULL OR p."slug" = :slug) AND (:class IS NULL OR p."class" = :class) AND (:members IS NULL OR ${inRegion})
    AND (:language IS NULL OR ${inLanguage}) AND (:q IS NULL OR ${named})`;

/** The filter of the status: a list of places in `participationStatuses`, or a group. */
export const ofStatus = `(:statuses IS NULL OR "status" IN (SELECT "value" FROM json_each(:statuses)))
    AND (:overdue IS NULL OR "overdue") AND (:late IS NULL OR "late") AND (:extended IS NULL OR "extendedUntil" IS NOT NULL)`;
