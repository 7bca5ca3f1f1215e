-- The set-up of a review (its own row, sessions with their objectives,
-- questions with their versions, documents, codes) is read once and kept in memory under its revision. Triggers count it up, so that no command can forget to.
ALTER TABLE "Review" ADD COLUMN "setupRevision" INTEGER NOT NULL DEFAULT 1;

CREATE TRIGGER "Review_setup" AFTER UPDATE OF "slug", "region", "edition", "phase", "title", "shortTitle", "place", "timeZone", "meetingOn", "opensAt", "submissionsCloseAt", "draftCirculatedAt", "commentsCloseAt", "facts", "quantifierScale", "wordLimit", "demonstration" ON "Review" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."id";
END;

CREATE TRIGGER "ThematicSession_setup_insert" AFTER INSERT ON "ThematicSession" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "ThematicSession_setup_update" AFTER UPDATE ON "ThematicSession" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "ThematicSession_setup_delete" AFTER DELETE ON "ThematicSession" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

CREATE TRIGGER "SessionObjective_setup_insert" AFTER INSERT ON "SessionObjective" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "SessionObjective_setup_update" AFTER UPDATE ON "SessionObjective" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = NEW."sessionId");
END;

CREATE TRIGGER "SessionObjective_setup_delete" AFTER DELETE ON "SessionObjective" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ThematicSession" WHERE "id" = OLD."sessionId");
END;

CREATE TRIGGER "GuidingQuestion_setup_insert" AFTER INSERT ON "GuidingQuestion" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "GuidingQuestion_setup_update" AFTER UPDATE ON "GuidingQuestion" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "GuidingQuestion_setup_delete" AFTER DELETE ON "GuidingQuestion" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

CREATE TRIGGER "GuidingQuestionVersion_setup_insert" AFTER INSERT ON "GuidingQuestionVersion" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "GuidingQuestion" WHERE "id" = NEW."questionId");
END;

CREATE TRIGGER "GuidingQuestionVersion_setup_update" AFTER UPDATE ON "GuidingQuestionVersion" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "GuidingQuestion" WHERE "id" = NEW."questionId");
END;

CREATE TRIGGER "GuidingQuestionVersion_setup_delete" AFTER DELETE ON "GuidingQuestionVersion" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "GuidingQuestion" WHERE "id" = OLD."questionId");
END;

CREATE TRIGGER "ReviewDocument_setup_insert" AFTER INSERT ON "ReviewDocument" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "ReviewDocument_setup_update" AFTER UPDATE ON "ReviewDocument" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "ReviewDocument_setup_delete" AFTER DELETE ON "ReviewDocument" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

CREATE TRIGGER "Code_setup_insert" AFTER INSERT ON "Code" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Code_setup_update" AFTER UPDATE ON "Code" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."reviewId";
END;

CREATE TRIGGER "Code_setup_delete" AFTER DELETE ON "Code" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = OLD."reviewId";
END;

-- Titles of objectives are reference data of every review.
CREATE TRIGGER "Objective_setup" AFTER UPDATE ON "Objective" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1;
END;
