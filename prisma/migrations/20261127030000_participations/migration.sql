-- What is agreed with one participant of a review.
ALTER TABLE "Participation" ADD COLUMN "accreditation" TEXT;
ALTER TABLE "Participation" ADD COLUMN "extendedUntil" DATETIME;
ALTER TABLE "Participation" ADD COLUMN "admittedLate" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Participation" ADD COLUMN "extensionReason" TEXT;
ALTER TABLE "Participation" ADD COLUMN "remindedAt" DATETIME;

-- Associate members of a regional commission are a class of their own: they are never counted as States. SQLite cannot
-- change a CHECK in place, so the table is written again, with its indexes and triggers.
CREATE TABLE "kept_Participant" AS SELECT "id", "slug", "class", "category", "iso2", "acronym", "name", "names", "createdAt", "sortEn", "sortFr", "sortRu" FROM "Participant";
DROP TABLE "Participant";
CREATE TABLE "Participant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "class" TEXT NOT NULL CHECK ("class" IN ('member-state','associate-member','regional-organization','un-entity','intergovernmental-organization','special-procedure','inter-state-consultation-mechanism','stakeholder')),
    "category" TEXT,
    "iso2" TEXT,
    "acronym" TEXT,
    "name" JSONB NOT NULL,
    "names" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "sortEn" TEXT NOT NULL DEFAULT '',
    "sortFr" TEXT NOT NULL DEFAULT '',
    "sortRu" TEXT NOT NULL DEFAULT '',
    "countries" JSONB,
    "languages" JSONB,
    CONSTRAINT "Participant_check" CHECK (("category" IS NULL) OR ("class" = 'stakeholder'))
);
INSERT INTO "Participant" ("id", "slug", "class", "category", "iso2", "acronym", "name", "names", "createdAt", "sortEn", "sortFr", "sortRu")
SELECT "id", "slug", "class", "category", "iso2", "acronym", "name", "names", "createdAt", "sortEn", "sortFr", "sortRu" FROM "kept_Participant";
DROP TABLE "kept_Participant";

CREATE UNIQUE INDEX "Participant_slug_key" ON "Participant"("slug");
CREATE UNIQUE INDEX "Participant_iso2_key" ON "Participant"("iso2");
CREATE INDEX "Participant_class_idx" ON "Participant"("class");
CREATE INDEX "Participant_sortEn_id_idx" ON "Participant"("sortEn", "id");
CREATE INDEX "Participant_sortFr_id_idx" ON "Participant"("sortFr", "id");
CREATE INDEX "Participant_sortRu_id_idx" ON "Participant"("sortRu", "id");

CREATE TRIGGER "Participant_listed" AFTER UPDATE OF "class", "sortEn", "sortFr", "sortRu" ON "Participant" BEGIN
  UPDATE "Submission" SET "class" = NEW."class", "sortEn" = NEW."sortEn", "sortFr" = NEW."sortFr", "sortRu" = NEW."sortRu"
  WHERE "participantId" = NEW."id";
END;

-- A participant is part of every review whose record names it.
CREATE TRIGGER "Participant_setup" AFTER UPDATE OF "slug", "class", "category", "iso2", "acronym", "name", "names" ON "Participant" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" IN (
        SELECT "reviewId" FROM "CoChair" WHERE "participantId" = NEW."id"
        UNION SELECT "reviewId" FROM "Attendance" WHERE "participantId" = NEW."id"
        UNION SELECT "reviewId" FROM "ThematicSession" WHERE "speakerParticipantId" = NEW."id" OR "rightOfReplyById" = NEW."id"
        UNION SELECT s."reviewId" FROM "SessionOrganizer" o JOIN "ThematicSession" s ON s."id" = o."sessionId" WHERE o."participantId" = NEW."id"
        UNION SELECT s."reviewId" FROM "SubstantiveInput" i JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."participantId" = NEW."id"
        UNION SELECT s."reviewId" FROM "SubstantiveInputAssociate" a JOIN "SubstantiveInput" i ON i."id" = a."inputId"
            JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE a."participantId" = NEW."id"
    );
END;
