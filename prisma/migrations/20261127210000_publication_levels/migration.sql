-- Who may read a text: everybody with the name of its authors, everybody without it, or the secretariat alone. What
-- is there already is public, as it was, and no review allows another level until its secretariat says so.
ALTER TABLE "Review" ADD COLUMN "levelClasses" JSONB;
ALTER TABLE "Submission" ADD COLUMN "level" TEXT NOT NULL DEFAULT 'public' CHECK ("level" IN ('public', 'without-name', 'secretariat'));
ALTER TABLE "Answer" ADD COLUMN "level" TEXT CHECK ("level" IN ('public', 'without-name', 'secretariat'));
ALTER TABLE "SubmissionVersion" ADD COLUMN "level" TEXT NOT NULL DEFAULT 'public' CHECK ("level" IN ('public', 'without-name', 'secretariat'));
ALTER TABLE "SubmissionVersion" ADD COLUMN "releasedAt" DATETIME;
ALTER TABLE "SubmissionVersion" ADD COLUMN "publicSha256" TEXT;
ALTER TABLE "SubmissionVersion" ADD COLUMN "publicWords" INTEGER;
ALTER TABLE "FrozenAnswer" ADD COLUMN "level" TEXT NOT NULL DEFAULT 'public' CHECK ("level" IN ('public', 'without-name', 'secretariat'));

-- A text that is not public by name has no row among the public ones, whatever a command does.
CREATE TRIGGER "SubmissionVersion_level" BEFORE UPDATE OF "publishedAt" ON "SubmissionVersion"
WHEN NEW."publishedAt" IS NOT NULL AND NEW."level" <> 'public'
BEGIN SELECT RAISE(ABORT, 'a version whose authors are not named is never published by name'); END;
CREATE TRIGGER "FrozenAnswer_level" BEFORE UPDATE OF "level" ON "FrozenAnswer"
BEGIN SELECT RAISE(ABORT, 'the level of a frozen answer never changes'); END;
CREATE TRIGGER "SubmissionVersion_level_frozen" BEFORE UPDATE OF "level" ON "SubmissionVersion"
BEGIN SELECT RAISE(ABORT, 'the level of a version never changes'); END;

-- Lists, counts and filters of the public know those answers alone that are public by name.
DROP TRIGGER "Submission_listed_withdrawn";
CREATE TRIGGER "Submission_listed_withdrawn" AFTER UPDATE OF "withdrawnAt" ON "Submission" BEGIN
  UPDATE "ListedText" SET "standing" = EXISTS (SELECT 1 FROM "SubmissionVersion" v JOIN "Submission" s ON s."id" = v."submissionId"
    WHERE v."id" = "ListedText"."versionId" AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
      AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted')) WHERE "submissionId" = NEW."id";
  DELETE FROM "PublishedTopic" WHERE "submissionId" = NEW."id";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", 0, iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE a."level" = 'public' AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."id";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE a."level" = 'public' AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."id";
END;

DROP TRIGGER "SubmissionVersion_listed_update";
CREATE TRIGGER "SubmissionVersion_listed_update" AFTER UPDATE OF "publishedAt", "supersededAt" ON "SubmissionVersion" BEGIN
  UPDATE "Submission" SET ("sentAt", "published", "publishedAt") =
    (SELECT max(v."submittedAt"), count(v."publishedAt") > 0, max(v."publishedAt")
     FROM "SubmissionVersion" v WHERE v."submissionId" = "Submission"."id") WHERE "id" = NEW."submissionId";
  UPDATE "ListedText" SET "standing" = EXISTS (SELECT 1 FROM "SubmissionVersion" v JOIN "Submission" s ON s."id" = v."submissionId"
    WHERE v."id" = NEW."id" AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
      AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted')) WHERE "versionId" = NEW."id";
  DELETE FROM "PublishedTopic" WHERE "submissionId" = NEW."submissionId";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", 0, iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE a."level" = 'public' AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."submissionId";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE a."level" = 'public' AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."submissionId";
END;

DROP TRIGGER "FrozenAnswer_listed";
CREATE TRIGGER "FrozenAnswer_listed" AFTER INSERT ON "FrozenAnswer" BEGIN
  INSERT INTO "ListedText" ("frozenAnswerId", "reviewId", "submissionId", "versionId", "standing", "sortEn", "sortFr", "sortRu",
    "number", "version", "position", "session", "question", "language", "class", "excerpts")
    SELECT a."id", s."reviewId", s."id", v."id",
      v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
        AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted'),
      s."sortEn", s."sortFr", s."sortRu", s."number", v."version", a."position", coalesce(n."number", 0), q."number", a."language", s."class",
      (SELECT count(*) FROM "Excerpt" e WHERE e."frozenAnswerId" = a."id" AND e."removedAt" IS NULL)
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "GuidingQuestionVersion" w ON w."id" = a."questionVersionId"
    JOIN "GuidingQuestion" q ON q."id" = w."questionId" WHERE a."id" = NEW."id";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", 0, iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE a."level" = 'public' AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND a."id" = NEW."id";
END;

DROP TRIGGER "FrozenAnswerObjective_listed";
CREATE TRIGGER "FrozenAnswerObjective_listed" AFTER INSERT ON "FrozenAnswerObjective" BEGIN
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE a."level" = 'public' AND v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND a."id" = NEW."frozenAnswerId" AND o."objectiveNumber" = NEW."objectiveNumber";
END;

-- The few versions of which answers are read without a name.
CREATE INDEX "SubmissionVersion_released" ON "SubmissionVersion"("submissionId") WHERE "releasedAt" IS NOT NULL;
