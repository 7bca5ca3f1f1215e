-- The facts of a review that its report and its public pages take from the record (Co-Chairs, attendance, organizers,
-- agenda, substantive inputs and the participants in them) are kept in memory under the revision of its set-up, as the
-- set-up itself is: see app/domain/review/review-facts.server.ts.

CREATE TRIGGER "CoChair_setup_insert" AFTER INSERT ON "CoChair" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "CoChair_setup_update" AFTER UPDATE ON "CoChair" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "CoChair_setup_delete" AFTER DELETE ON "CoChair" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

CREATE TRIGGER "Attendance_setup_insert" AFTER INSERT ON "Attendance" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Attendance_setup_update" AFTER UPDATE ON "Attendance" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Attendance_setup_delete" AFTER DELETE ON "Attendance" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

CREATE TRIGGER "SessionOrganizer_setup_insert" AFTER INSERT ON "SessionOrganizer" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "SessionOrganizer_setup_update" AFTER UPDATE ON "SessionOrganizer" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "SessionOrganizer_setup_delete" AFTER DELETE ON "SessionOrganizer" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = OLD."sessionId");
END;

CREATE TRIGGER "AgendaItem_setup_insert" AFTER INSERT ON "AgendaItem" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "AgendaItem_setup_update" AFTER UPDATE ON "AgendaItem" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "AgendaItem_setup_delete" AFTER DELETE ON "AgendaItem" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = OLD."sessionId");
END;

CREATE TRIGGER "SubstantiveInput_setup_insert" AFTER INSERT ON "SubstantiveInput" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "SubstantiveInput_setup_update" AFTER UPDATE ON "SubstantiveInput" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "SubstantiveInput_setup_delete" AFTER DELETE ON "SubstantiveInput" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = OLD."sessionId");
END;

CREATE TRIGGER "SubstantiveInputAssociate_setup_insert" AFTER INSERT ON "SubstantiveInputAssociate" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (
        SELECT s."reviewId" FROM "SubstantiveInput" i JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."id" = NEW."inputId"
    );
END;

CREATE TRIGGER "SubstantiveInputAssociate_setup_update" AFTER UPDATE ON "SubstantiveInputAssociate" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (
        SELECT s."reviewId" FROM "SubstantiveInput" i JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."id" = NEW."inputId"
    );
END;

CREATE TRIGGER "SubstantiveInputAssociate_setup_delete" AFTER DELETE ON "SubstantiveInputAssociate" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (
        SELECT s."reviewId" FROM "SubstantiveInput" i JOIN "ThematicSession" s ON s."id" = i."sessionId" WHERE i."id" = OLD."inputId"
    );
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

-- The objectives are listed on pages of every review.
CREATE TRIGGER "Objective_setup_insert" AFTER INSERT ON "Objective" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1;
END;

CREATE TRIGGER "Objective_setup_delete" AFTER DELETE ON "Objective" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1;
END;
