-- What a secretariat decides of its review beyond the columns that are there, and who takes part in it.
ALTER TABLE "Review" ADD COLUMN "lateUntil" DATETIME;
ALTER TABLE "Review" ADD COLUMN "meetingEndsOn" TEXT;
ALTER TABLE "Review" ADD COLUMN "languages" JSONB;
ALTER TABLE "Review" ADD COLUMN "opening" JSONB;

CREATE TABLE "Participation" (
    "reviewId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("reviewId", "participantId"),
    CONSTRAINT "Participation_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Participation_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "Participation_participantId_idx" ON "Participation"("participantId");

-- Whom the list of participants named until now: member States, and others with an account or a submission.
INSERT INTO "Participation" ("reviewId", "participantId", "createdAt")
SELECT r."id", p."id", r."createdAt" FROM "Review" r JOIN "Participant" p
WHERE p."class" = 'member-state'
    OR EXISTS (SELECT 1 FROM "Member" m WHERE m."participantId" = p."id")
    OR EXISTS (SELECT 1 FROM "Submission" s WHERE s."reviewId" = r."id" AND s."participantId" = p."id");

CREATE TRIGGER "Participation_setup_insert" AFTER INSERT ON "Participation" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Participation_setup_update" AFTER UPDATE ON "Participation" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Participation_setup_delete" AFTER DELETE ON "Participation" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

-- Every column of a review is part of its set-up, those that a later migration adds included.
DROP TRIGGER "Review_setup";
CREATE TRIGGER "Review_setup" AFTER UPDATE ON "Review" WHEN NEW."setupRevision" = OLD."setupRevision" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."id";
END;
