import type { WriteTransaction } from "~/db/types";
import type { Merged } from "~/domain/participant/merge-record.server";

/** What a review has agreed with both: the later deadline with its reason, and both accreditations where they differ. */
async function uniteShared(tx: WriteTransaction, { from, into }: Merged): Promise<void> {
  await tx.$executeRaw`UPDATE "Participation" SET
      "createdAt" = min("Participation"."createdAt", o."createdAt"),
      "accreditation" = CASE WHEN "Participation"."accreditation" <> o."accreditation"
        THEN "Participation"."accreditation" || '; ' || o."accreditation"
        ELSE coalesce("Participation"."accreditation", o."accreditation") END,
      "extendedUntil" = CASE WHEN o."later" THEN o."extendedUntil" ELSE "Participation"."extendedUntil" END,
      "admittedLate" = CASE WHEN o."later" THEN o."admittedLate" ELSE "Participation"."admittedLate" END,
      "extensionReason" = CASE WHEN o."later" THEN o."extensionReason" ELSE "Participation"."extensionReason" END,
      "remindedAt" = max(coalesce("Participation"."remindedAt", o."remindedAt"), coalesce(o."remindedAt", "Participation"."remindedAt"))
    FROM (SELECT f.*, f."extendedUntil" IS NOT NULL AND (i."extendedUntil" IS NULL OR f."extendedUntil" > i."extendedUntil") AS "later"
      FROM "Participation" f JOIN "Participation" i ON i."reviewId" = f."reviewId" AND i."participantId" = ${into}
      WHERE f."participantId" = ${from}) o
    WHERE "Participation"."reviewId" = o."reviewId" AND "Participation"."participantId" = ${into}`;
}

/** The one takes part wherever the other did, once in each review. */
export async function moveParticipations(tx: WriteTransaction, merged: Merged): Promise<void> {
  const { from, into } = merged;
  await uniteShared(tx, merged);
  const shared = { review: { participations: { some: { participantId: into } } } };
  await tx.participation.deleteMany({ where: { participantId: from, ...shared } });
  await tx.participation.updateMany({ where: { participantId: from }, data: { participantId: into } });
}
