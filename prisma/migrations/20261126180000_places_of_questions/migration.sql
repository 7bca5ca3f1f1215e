-- Questions are put in every session, in one session, once for the whole review, or under one objective.
ALTER TABLE "GuidingQuestion" ADD COLUMN "scope" TEXT NOT NULL DEFAULT 'every-session';
ALTER TABLE "GuidingQuestion" ADD COLUMN "objectiveNumber" INTEGER REFERENCES "Objective" ("number") ON DELETE SET NULL ON UPDATE CASCADE;
UPDATE "GuidingQuestion" SET "scope" = 'session' WHERE "sessionId" IS NOT NULL;
ALTER TABLE "GuidingQuestion" ADD CONSTRAINT "GuidingQuestion_scope" CHECK (
    "scope" IN ('every-session', 'session', 'review', 'objective')
    AND ("scope" = 'session') = ("sessionId" IS NOT NULL)
    AND ("scope" = 'objective') = ("objectiveNumber" IS NOT NULL)
);

-- An answer is found by where its question is put.
CREATE TRIGGER "GuidingQuestion_place" BEFORE UPDATE OF "scope", "sessionId", "objectiveNumber" ON "GuidingQuestion"
WHEN (NEW."scope" <> OLD."scope" OR NEW."sessionId" IS NOT OLD."sessionId" OR NEW."objectiveNumber" IS NOT OLD."objectiveNumber")
  AND EXISTS (SELECT 1 FROM "Answer" a WHERE a."questionId" = OLD."id")
BEGIN SELECT RAISE(ABORT, 'the place of a question that has answers never changes'); END;

-- What the secretariat chooses for a question; until now nothing.
ALTER TABLE "GuidingQuestionVersion" ADD COLUMN "settings" JSONB;
ALTER TABLE "GuidingQuestionVersion" ADD COLUMN "required" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "GuidingQuestionVersion" ADD COLUMN "wordLimit" INTEGER CHECK ("wordLimit" > 0);
ALTER TABLE "GuidingQuestionVersion" ADD COLUMN "shownWhen" JSONB;

-- What the plain text of an answer cannot carry. The answers until now are texts.
ALTER TABLE "Answer" ADD COLUMN "value" JSONB;
ALTER TABLE "AnswerRevision" ADD COLUMN "value" JSONB;
ALTER TABLE "FrozenAnswer" ADD COLUMN "value" JSONB;

-- The answer to a question for the whole review belongs to no session. The constraint is dropped in place: no row is
-- written again, and triggers, indexes and checks stay.
ALTER TABLE "Answer" ALTER COLUMN "sessionId" DROP NOT NULL;
ALTER TABLE "FrozenAnswer" ALTER COLUMN "sessionId" DROP NOT NULL;
CREATE UNIQUE INDEX "Answer_whole_review" ON "Answer"("submissionId", "questionId") WHERE "sessionId" IS NULL;

-- Lists find those answers as well: session 0 in ListedText; -1 in PublishedTopic, where 0 means any.
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
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."id";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."id";
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
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."submissionId";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", coalesce(n."number", -1) * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    LEFT JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."submissionId";
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
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND a."id" = NEW."id";
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
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND a."id" = NEW."frozenAnswerId" AND o."objectiveNumber" = NEW."objectiveNumber";
END;
