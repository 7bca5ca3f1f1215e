-- The record of a meeting is entered while it takes place: attendance by day, segment and session, statements of the opening
-- and the closing, and what was said of each statement. Every row stays; who attended until now attended the meeting.
ALTER TABLE "Review" ADD COLUMN "participantsPublishedAt" DATETIME;
ALTER TABLE "ThematicSession" ADD COLUMN "heldOn" TEXT;

-- A statement of a segment belongs to no session. The constraint is dropped in place.
ALTER TABLE "SubstantiveInput" ALTER COLUMN "sessionId" DROP NOT NULL;
ALTER TABLE "SubstantiveInput" ADD COLUMN "reviewId" TEXT REFERENCES "Review" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "SubstantiveInput" ADD COLUMN "segment" TEXT;
ALTER TABLE "SubstantiveInput" ADD COLUMN "capacity" TEXT NOT NULL DEFAULT 'representative';
ALTER TABLE "SubstantiveInput" ADD COLUMN "language" TEXT;
ALTER TABLE "SubstantiveInput" ADD COLUMN "text" TEXT;
ALTER TABLE "SubstantiveInput" ADD CONSTRAINT "SubstantiveInput_place" CHECK (
    ("sessionId" IS NULL) = ("segment" IS NOT NULL)
    AND ("segment" IS NULL) = ("reviewId" IS NULL)
    AND coalesce("segment", 'opening') IN ('opening', 'closing')
);
CREATE UNIQUE INDEX "SubstantiveInput_reviewId_segment_position_key" ON "SubstantiveInput"("reviewId", "segment", "position");

DROP TRIGGER "SubstantiveInput_setup_insert";
DROP TRIGGER "SubstantiveInput_setup_update";
DROP TRIGGER "SubstantiveInput_setup_delete";
DROP TRIGGER "SubstantiveInputAssociate_setup_insert";
DROP TRIGGER "SubstantiveInputAssociate_setup_update";
DROP TRIGGER "SubstantiveInputAssociate_setup_delete";
DROP TRIGGER "Participant_setup";

CREATE TRIGGER "SubstantiveInput_setup_insert" AFTER INSERT ON "SubstantiveInput" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1
    WHERE "id" = coalesce(NEW."reviewId", (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId"));
END;

CREATE TRIGGER "SubstantiveInput_setup_update" AFTER UPDATE ON "SubstantiveInput" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1
    WHERE "id" = coalesce(NEW."reviewId", (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId"));
END;

CREATE TRIGGER "SubstantiveInput_setup_delete" AFTER DELETE ON "SubstantiveInput" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1
    WHERE "id" = coalesce(OLD."reviewId", (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = OLD."sessionId"));
END;

CREATE TRIGGER "SubstantiveInputAssociate_setup_insert" AFTER INSERT ON "SubstantiveInputAssociate" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (
        SELECT coalesce(i."reviewId", s."reviewId") FROM "SubstantiveInput" i LEFT JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."id" = NEW."inputId"
    );
END;

CREATE TRIGGER "SubstantiveInputAssociate_setup_update" AFTER UPDATE ON "SubstantiveInputAssociate" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (
        SELECT coalesce(i."reviewId", s."reviewId") FROM "SubstantiveInput" i LEFT JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."id" = NEW."inputId"
    );
END;

CREATE TRIGGER "SubstantiveInputAssociate_setup_delete" AFTER DELETE ON "SubstantiveInputAssociate" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (
        SELECT coalesce(i."reviewId", s."reviewId") FROM "SubstantiveInput" i LEFT JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."id" = OLD."inputId"
    );
END;

-- Attendance of a part of the meeting: the key has the part, so the table is made again.
CREATE TABLE "AttendanceBefore" AS SELECT "reviewId", "participantId" FROM "Attendance";
DROP TABLE "Attendance";
CREATE TABLE "Attendance" (
    "reviewId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT 'meeting',

    PRIMARY KEY ("reviewId", "participantId", "part"),
    CONSTRAINT "Attendance_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Attendance_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "Attendance" ("reviewId", "participantId") SELECT "reviewId", "participantId" FROM "AttendanceBefore";
DROP TABLE "AttendanceBefore";
CREATE INDEX "Attendance_participantId_idx" ON "Attendance"("participantId");

CREATE TRIGGER "Attendance_setup_insert" AFTER INSERT ON "Attendance" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Attendance_setup_update" AFTER UPDATE ON "Attendance" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Attendance_setup_delete" AFTER DELETE ON "Attendance" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

-- A participant is part of every review whose record names it.
CREATE TRIGGER "Participant_setup" AFTER UPDATE OF "slug", "class", "category", "iso2", "acronym", "name", "names" ON "Participant" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" IN (
        SELECT "reviewId" FROM "CoChair" WHERE "participantId" = NEW."id"
        UNION SELECT "reviewId" FROM "Attendance" WHERE "participantId" = NEW."id"
        UNION SELECT "reviewId" FROM "ThematicSession" WHERE "speakerParticipantId" = NEW."id" OR "rightOfReplyById" = NEW."id"
        UNION SELECT s."reviewId" FROM "SessionOrganizer" o JOIN "ThematicSession" s ON s."id" = o."sessionId" WHERE o."participantId" = NEW."id"
        UNION SELECT coalesce(i."reviewId", s."reviewId") FROM "SubstantiveInput" i LEFT JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."participantId" = NEW."id"
        UNION SELECT coalesce(i."reviewId", s."reviewId") FROM "SubstantiveInputAssociate" a JOIN "SubstantiveInput" i ON i."id" = a."inputId"
            LEFT JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE a."participantId" = NEW."id"
    );
END;

-- What was changed in the record, with what undoes it.
CREATE TABLE "MeetingChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "part" TEXT,
    "at" DATETIME NOT NULL,
    "byId" TEXT,
    "changes" JSONB NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "MeetingChange_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "MeetingChange_reviewId_number_key" ON "MeetingChange"("reviewId", "number");
