-- CreateTable
CREATE TABLE "PublishedTopic" (
    "submissionId" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "objective" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "joint" BOOLEAN NOT NULL,

    PRIMARY KEY ("submissionId", "session", "objective", "language"),
    CONSTRAINT "PublishedTopic_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ListedText" (
    "frozenAnswerId" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "sortEn" TEXT NOT NULL,
    "sortFr" TEXT NOT NULL,
    "sortRu" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "session" INTEGER NOT NULL,
    "question" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "excerpts" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "ListedText_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ListedText_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TextCount" (
    "reviewId" TEXT NOT NULL,
    "session" INTEGER NOT NULL,
    "question" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "coded" BOOLEAN NOT NULL,
    "texts" INTEGER NOT NULL,

    PRIMARY KEY ("reviewId", "session", "question", "language", "class", "coded")
);

-- CreateTable
CREATE TABLE "ListedExcerpt" (
    "excerptId" TEXT NOT NULL PRIMARY KEY,
    "frozenAnswerId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "citable" BOOLEAN NOT NULL,
    "sortEn" TEXT NOT NULL,
    "sortFr" TEXT NOT NULL,
    "sortRu" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "session" INTEGER NOT NULL,
    "question" INTEGER NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    CONSTRAINT "ListedExcerpt_excerptId_fkey" FOREIGN KEY ("excerptId") REFERENCES "Excerpt" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ListedExcerpt_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "ListedText" ("frozenAnswerId") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ListedExcerpt_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable: columns are added, not tables redefined, so that CHECK constraints and triggers stay
ALTER TABLE "Participant" ADD COLUMN "sortEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Participant" ADD COLUMN "sortFr" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Participant" ADD COLUMN "sortRu" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Submission" ADD COLUMN "class" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Submission" ADD COLUMN "sortEn" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Submission" ADD COLUMN "sortFr" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Submission" ADD COLUMN "sortRu" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Submission" ADD COLUMN "sentAt" DATETIME;
ALTER TABLE "Submission" ADD COLUMN "published" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Submission" ADD COLUMN "publishedAt" DATETIME;
ALTER TABLE "Submission" ADD COLUMN "sessions" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Submission" ADD COLUMN "objectives" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Submission" ADD COLUMN "languages" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Excerpt" ADD COLUMN "folded" TEXT NOT NULL DEFAULT '';

-- DropIndex
DROP INDEX "Submission_reviewId_state_idx";

-- CreateIndex
CREATE INDEX "Participant_sortEn_id_idx" ON "Participant"("sortEn", "id");
CREATE INDEX "Participant_sortFr_id_idx" ON "Participant"("sortFr", "id");
CREATE INDEX "Participant_sortRu_id_idx" ON "Participant"("sortRu", "id");
CREATE INDEX "Submission_reviewId_state_sentAt_id_idx" ON "Submission"("reviewId", "state", "sentAt", "id");
CREATE INDEX "Submission_reviewId_state_class_idx" ON "Submission"("reviewId", "state", "class");
CREATE INDEX "Submission_reviewId_published_class_withdrawnAt_joint_id_idx" ON "Submission"("reviewId", "published", "class", "withdrawnAt", "joint", "id");
CREATE INDEX "Submission_reviewId_published_sortEn_number_idx" ON "Submission"("reviewId", "published", "sortEn", "number");
CREATE INDEX "Submission_reviewId_published_sortFr_number_idx" ON "Submission"("reviewId", "published", "sortFr", "number");
CREATE INDEX "Submission_reviewId_published_sortRu_number_idx" ON "Submission"("reviewId", "published", "sortRu", "number");
CREATE INDEX "Submission_reviewId_published_publishedAt_number_idx" ON "Submission"("reviewId", "published", "publishedAt", "number");

-- CreateIndex
CREATE INDEX "PublishedTopic_reviewId_session_objective_language_class_joint_idx" ON "PublishedTopic"("reviewId", "session", "objective", "language", "class", "joint");

-- CreateIndex
CREATE INDEX "ListedText_versionId_idx" ON "ListedText"("versionId");

-- CreateIndex
CREATE INDEX "ListedText_submissionId_standing_idx" ON "ListedText"("submissionId", "standing");

-- CreateIndex
CREATE INDEX "ListedText_by_name_en" ON "ListedText"("reviewId", "standing", "sortEn", "number", "version", "position", "session", "question", "language", "class", "excerpts", "frozenAnswerId");

-- CreateIndex
CREATE INDEX "ListedText_by_name_fr" ON "ListedText"("reviewId", "standing", "sortFr", "number", "version", "position", "session", "question", "language", "class", "excerpts", "frozenAnswerId");

-- CreateIndex
CREATE INDEX "ListedText_by_name_ru" ON "ListedText"("reviewId", "standing", "sortRu", "number", "version", "position", "session", "question", "language", "class", "excerpts", "frozenAnswerId");

-- CreateIndex
CREATE INDEX "ListedExcerpt_frozenAnswerId_reviewerId_idx" ON "ListedExcerpt"("frozenAnswerId", "reviewerId");

-- CreateIndex
CREATE INDEX "ListedExcerpt_submissionId_idx" ON "ListedExcerpt"("submissionId");

-- CreateIndex
CREATE INDEX "ListedExcerpt_reviewId_standing_reviewerId_frozenAnswerId_idx" ON "ListedExcerpt"("reviewId", "standing", "reviewerId", "frozenAnswerId");

-- CreateIndex
CREATE INDEX "ListedExcerpt_by_place" ON "ListedExcerpt"("reviewId", "standing", "session", "question", "number", "startsAt", "excerptId", "language", "reviewerId", "submissionId");

-- CreateIndex
CREATE INDEX "ListedExcerpt_by_name_en" ON "ListedExcerpt"("reviewId", "citable", "sortEn", "number", "session", "question", "startsAt", "excerptId", "language", "class");

-- CreateIndex
CREATE INDEX "ListedExcerpt_by_name_fr" ON "ListedExcerpt"("reviewId", "citable", "sortFr", "number", "session", "question", "startsAt", "excerptId", "language", "class");

-- CreateIndex
CREATE INDEX "ListedExcerpt_by_name_ru" ON "ListedExcerpt"("reviewId", "citable", "sortRu", "number", "session", "question", "startsAt", "excerptId", "language", "class");

-- What lists find and order by is kept here, by triggers, so that no writer can forget it (docs/decisions/0005).
-- Redefining one of these tables drops its triggers: a later migration that does so writes them again.

CREATE TRIGGER "Participant_listed" AFTER UPDATE OF "class", "sortEn", "sortFr", "sortRu" ON "Participant" BEGIN
  UPDATE "Submission" SET "class" = NEW."class", "sortEn" = NEW."sortEn", "sortFr" = NEW."sortFr", "sortRu" = NEW."sortRu"
  WHERE "participantId" = NEW."id";
END;

CREATE TRIGGER "Submission_listed_insert" AFTER INSERT ON "Submission" BEGIN
  UPDATE "Submission" SET ("class", "sortEn", "sortFr", "sortRu") =
    (SELECT "class", "sortEn", "sortFr", "sortRu" FROM "Participant" WHERE "id" = NEW."participantId")
  WHERE "id" = NEW."id";
END;

CREATE TRIGGER "Submission_listed_participant" AFTER UPDATE OF "participantId" ON "Submission" BEGIN
  UPDATE "Submission" SET ("class", "sortEn", "sortFr", "sortRu") =
    (SELECT "class", "sortEn", "sortFr", "sortRu" FROM "Participant" WHERE "id" = NEW."participantId")
  WHERE "id" = NEW."id";
END;

CREATE TRIGGER "Submission_listed_texts" AFTER UPDATE OF "class", "sortEn", "sortFr", "sortRu", "number" ON "Submission" BEGIN
  UPDATE "ListedText" SET "class" = NEW."class", "sortEn" = NEW."sortEn", "sortFr" = NEW."sortFr", "sortRu" = NEW."sortRu",
    "number" = NEW."number"
  WHERE "submissionId" = NEW."id";
  UPDATE "PublishedTopic" SET "class" = NEW."class" WHERE "submissionId" = NEW."id" AND "class" <> NEW."class";
END;

CREATE TRIGGER "Submission_listed_withdrawn" AFTER UPDATE OF "withdrawnAt" ON "Submission" BEGIN
  UPDATE "ListedText" SET "standing" = EXISTS (SELECT 1 FROM "SubmissionVersion" v JOIN "Submission" s ON s."id" = v."submissionId"
    WHERE v."id" = "ListedText"."versionId" AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
      AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted')) WHERE "submissionId" = NEW."id";
  DELETE FROM "PublishedTopic" WHERE "submissionId" = NEW."id";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", n."number" * k."ofSession", 0, iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."id";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", n."number" * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."id";
END;

CREATE TRIGGER "SubmissionVersion_listed_insert" AFTER INSERT ON "SubmissionVersion" BEGIN
  UPDATE "Submission" SET ("sentAt", "published", "publishedAt") =
    (SELECT max(v."submittedAt"), count(v."publishedAt") > 0, max(v."publishedAt")
     FROM "SubmissionVersion" v WHERE v."submissionId" = "Submission"."id") WHERE "id" = NEW."submissionId";
END;

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
    SELECT s."id", n."number" * k."ofSession", 0, iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."submissionId";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", n."number" * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND s."id" = NEW."submissionId";
END;

CREATE TRIGGER "PublishedTopic_listed_insert" AFTER INSERT ON "PublishedTopic"
WHEN (NEW."session" = 0) + (NEW."objective" = 0) + (NEW."language" = '') = 2 BEGIN
  UPDATE "Submission" SET "sessions" = coalesce((SELECT group_concat("session", ' ') FROM (SELECT "session" FROM "PublishedTopic"
      WHERE "submissionId" = "Submission"."id" AND "session" > 0 AND "objective" = 0 AND "language" = '' ORDER BY "session")), ''),
    "objectives" = coalesce((SELECT group_concat("objective", ' ') FROM (SELECT "objective" FROM "PublishedTopic"
      WHERE "submissionId" = "Submission"."id" AND "session" = 0 AND "objective" > 0 AND "language" = '' ORDER BY "objective")), ''),
    "languages" = coalesce((SELECT group_concat("language", ' ') FROM (SELECT "language" FROM "PublishedTopic"
      WHERE "submissionId" = "Submission"."id" AND "session" = 0 AND "objective" = 0 AND "language" > '' ORDER BY "language")), '')
  WHERE "id" = NEW."submissionId";
END;

CREATE TRIGGER "PublishedTopic_listed_delete" AFTER DELETE ON "PublishedTopic"
WHEN (OLD."session" = 0) + (OLD."objective" = 0) + (OLD."language" = '') = 2 BEGIN
  UPDATE "Submission" SET "sessions" = coalesce((SELECT group_concat("session", ' ') FROM (SELECT "session" FROM "PublishedTopic"
      WHERE "submissionId" = "Submission"."id" AND "session" > 0 AND "objective" = 0 AND "language" = '' ORDER BY "session")), ''),
    "objectives" = coalesce((SELECT group_concat("objective", ' ') FROM (SELECT "objective" FROM "PublishedTopic"
      WHERE "submissionId" = "Submission"."id" AND "session" = 0 AND "objective" > 0 AND "language" = '' ORDER BY "objective")), ''),
    "languages" = coalesce((SELECT group_concat("language", ' ') FROM (SELECT "language" FROM "PublishedTopic"
      WHERE "submissionId" = "Submission"."id" AND "session" = 0 AND "objective" = 0 AND "language" > '' ORDER BY "language")), '')
  WHERE "id" = OLD."submissionId";
END;

CREATE TRIGGER "ListedText_excerpts" AFTER UPDATE OF "standing", "sortEn", "sortFr", "sortRu", "number", "class" ON "ListedText" BEGIN
  UPDATE "ListedExcerpt" SET "sortEn" = NEW."sortEn", "sortFr" = NEW."sortFr", "sortRu" = NEW."sortRu",
    "number" = NEW."number", "class" = NEW."class", "standing" = NEW."standing" AND EXISTS
      (SELECT 1 FROM "Excerpt" e WHERE e."id" = "ListedExcerpt"."excerptId" AND e."removedAt" IS NULL)
  WHERE "frozenAnswerId" = NEW."frozenAnswerId";
END;

CREATE TRIGGER "ListedText_counted_insert" AFTER INSERT ON "ListedText" WHEN NEW."standing" BEGIN
  INSERT INTO "TextCount" ("reviewId", "session", "question", "language", "class", "coded", "texts")
  VALUES (NEW."reviewId", NEW."session", NEW."question", NEW."language", NEW."class", NEW."excerpts" > 0, 1)
  ON CONFLICT DO UPDATE SET "texts" = "texts" + 1;
END;

CREATE TRIGGER "ListedText_counted_delete" AFTER DELETE ON "ListedText" WHEN OLD."standing" BEGIN
  UPDATE "TextCount" SET "texts" = "texts" - 1
  WHERE "reviewId" = OLD."reviewId" AND "session" = OLD."session" AND "question" = OLD."question"
    AND "language" = OLD."language" AND "class" = OLD."class" AND "coded" = (OLD."excerpts" > 0);
END;

CREATE TRIGGER "ListedText_counted_out" AFTER UPDATE OF "standing", "class", "excerpts" ON "ListedText" WHEN OLD."standing" BEGIN
  UPDATE "TextCount" SET "texts" = "texts" - 1
  WHERE "reviewId" = OLD."reviewId" AND "session" = OLD."session" AND "question" = OLD."question"
    AND "language" = OLD."language" AND "class" = OLD."class" AND "coded" = (OLD."excerpts" > 0);
END;

CREATE TRIGGER "ListedText_counted_in" AFTER UPDATE OF "standing", "class", "excerpts" ON "ListedText" WHEN NEW."standing" BEGIN
  INSERT INTO "TextCount" ("reviewId", "session", "question", "language", "class", "coded", "texts")
  VALUES (NEW."reviewId", NEW."session", NEW."question", NEW."language", NEW."class", NEW."excerpts" > 0, 1)
  ON CONFLICT DO UPDATE SET "texts" = "texts" + 1;
END;

CREATE TRIGGER "Submission_listed_excerpts" AFTER UPDATE OF "state", "withdrawnAt" ON "Submission" BEGIN
  UPDATE "ListedExcerpt" SET "citable" = NEW."withdrawnAt" IS NULL AND NEW."state" IN ('accepted', 'published', 'accepted-not-public') AND EXISTS
      (SELECT 1 FROM "Excerpt" e WHERE e."id" = "ListedExcerpt"."excerptId" AND e."removedAt" IS NULL)
  WHERE "submissionId" = NEW."id";
END;

CREATE TRIGGER "ScreeningDecision_listed_insert" AFTER INSERT ON "ScreeningDecision" BEGIN
  UPDATE "ListedText" SET "standing" = EXISTS (SELECT 1 FROM "SubmissionVersion" v JOIN "Submission" s ON s."id" = v."submissionId"
    WHERE v."id" = NEW."versionId" AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
      AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted')) WHERE "versionId" = NEW."versionId";
END;

CREATE TRIGGER "ScreeningDecision_listed_delete" AFTER DELETE ON "ScreeningDecision" BEGIN
  UPDATE "ListedText" SET "standing" = EXISTS (SELECT 1 FROM "SubmissionVersion" v JOIN "Submission" s ON s."id" = v."submissionId"
    WHERE v."id" = OLD."versionId" AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
      AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted')) WHERE "versionId" = OLD."versionId";
END;

CREATE TRIGGER "FrozenAnswer_listed" AFTER INSERT ON "FrozenAnswer" BEGIN
  INSERT INTO "ListedText" ("frozenAnswerId", "reviewId", "submissionId", "versionId", "standing", "sortEn", "sortFr", "sortRu",
    "number", "version", "position", "session", "question", "language", "class", "excerpts")
    SELECT a."id", s."reviewId", s."id", v."id",
      v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
        AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted'),
      s."sortEn", s."sortFr", s."sortRu", s."number", v."version", a."position", n."number", q."number", a."language", s."class",
      (SELECT count(*) FROM "Excerpt" e WHERE e."frozenAnswerId" = a."id" AND e."removedAt" IS NULL)
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "GuidingQuestionVersion" w ON w."id" = a."questionVersionId"
    JOIN "GuidingQuestion" q ON q."id" = w."questionId" WHERE a."id" = NEW."id";
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", n."number" * k."ofSession", 0, iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND a."id" = NEW."id";
END;

CREATE TRIGGER "FrozenAnswerObjective_listed" AFTER INSERT ON "FrozenAnswerObjective" BEGIN
  INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", n."number" * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL AND a."id" = NEW."frozenAnswerId" AND o."objectiveNumber" = NEW."objectiveNumber";
END;

CREATE TRIGGER "Excerpt_listed_insert" AFTER INSERT ON "Excerpt" BEGIN
  INSERT INTO "ListedExcerpt" ("excerptId", "frozenAnswerId", "submissionId", "reviewId", "reviewerId", "standing", "citable",
      "sortEn", "sortFr", "sortRu", "number", "session", "question", "startsAt", "language", "class")
    SELECT e."id", t."frozenAnswerId", t."submissionId", t."reviewId", e."reviewerId", t."standing" AND e."removedAt" IS NULL,
      e."removedAt" IS NULL AND s."withdrawnAt" IS NULL AND s."state" IN ('accepted', 'published', 'accepted-not-public'),
      t."sortEn", t."sortFr", t."sortRu", t."number", t."session", t."question", e."startsAt", t."language", t."class"
    FROM "Excerpt" e
    JOIN "ListedText" t ON t."frozenAnswerId" = e."frozenAnswerId"
    JOIN "Submission" s ON s."id" = t."submissionId"
    WHERE true AND e."id" = NEW."id";
  UPDATE "ListedText" SET "excerpts" = (SELECT count(*) FROM "Excerpt" WHERE "frozenAnswerId" = NEW."frozenAnswerId" AND "removedAt" IS NULL)
   WHERE "frozenAnswerId" = NEW."frozenAnswerId";
END;

CREATE TRIGGER "Excerpt_listed_update" AFTER UPDATE OF "removedAt" ON "Excerpt" BEGIN
  DELETE FROM "ListedExcerpt" WHERE "excerptId" = NEW."id";
  INSERT INTO "ListedExcerpt" ("excerptId", "frozenAnswerId", "submissionId", "reviewId", "reviewerId", "standing", "citable",
      "sortEn", "sortFr", "sortRu", "number", "session", "question", "startsAt", "language", "class")
    SELECT e."id", t."frozenAnswerId", t."submissionId", t."reviewId", e."reviewerId", t."standing" AND e."removedAt" IS NULL,
      e."removedAt" IS NULL AND s."withdrawnAt" IS NULL AND s."state" IN ('accepted', 'published', 'accepted-not-public'),
      t."sortEn", t."sortFr", t."sortRu", t."number", t."session", t."question", e."startsAt", t."language", t."class"
    FROM "Excerpt" e
    JOIN "ListedText" t ON t."frozenAnswerId" = e."frozenAnswerId"
    JOIN "Submission" s ON s."id" = t."submissionId"
    WHERE true AND e."id" = NEW."id";
  UPDATE "ListedText" SET "excerpts" = (SELECT count(*) FROM "Excerpt" WHERE "frozenAnswerId" = NEW."frozenAnswerId" AND "removedAt" IS NULL)
   WHERE "frozenAnswerId" = NEW."frozenAnswerId";
END;

CREATE TRIGGER "Excerpt_listed_delete" AFTER DELETE ON "Excerpt" BEGIN
  UPDATE "ListedText" SET "excerpts" = (SELECT count(*) FROM "Excerpt" WHERE "frozenAnswerId" = OLD."frozenAnswerId" AND "removedAt" IS NULL)
   WHERE "frozenAnswerId" = OLD."frozenAnswerId";
END;

-- The rows that are there already. The sort keys are made at start, in JavaScript.
UPDATE "Submission" SET "class" = (SELECT "class" FROM "Participant" WHERE "id" = "Submission"."participantId");
UPDATE "Submission" SET ("sentAt", "published", "publishedAt") =
    (SELECT max(v."submittedAt"), count(v."publishedAt") > 0, max(v."publishedAt")
     FROM "SubmissionVersion" v WHERE v."submissionId" = "Submission"."id");
INSERT INTO "ListedText" ("frozenAnswerId", "reviewId", "submissionId", "versionId", "standing", "sortEn", "sortFr", "sortRu",
    "number", "version", "position", "session", "question", "language", "class", "excerpts")
  SELECT a."id", s."reviewId", s."id", v."id",
      v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL
        AND EXISTS (SELECT 1 FROM "ScreeningDecision" d WHERE d."versionId" = v."id" AND d."decision" = 'accepted'),
      s."sortEn", s."sortFr", s."sortRu", s."number", v."version", a."position", n."number", q."number", a."language", s."class",
      (SELECT count(*) FROM "Excerpt" e WHERE e."frozenAnswerId" = a."id" AND e."removedAt" IS NULL)
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "GuidingQuestionVersion" w ON w."id" = a."questionVersionId"
    JOIN "GuidingQuestion" q ON q."id" = w."questionId";
INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", n."number" * k."ofSession", 0, iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL;
INSERT OR IGNORE INTO "PublishedTopic"
      ("submissionId", "session", "objective", "language", "reviewId", "class", "joint")
    SELECT s."id", n."number" * k."ofSession", o."objectiveNumber", iif(k."ofLanguage", a."language", ''), s."reviewId", s."class", s."joint"
    FROM "FrozenAnswer" a
    JOIN "SubmissionVersion" v ON v."id" = a."versionId"
    JOIN "Submission" s ON s."id" = v."submissionId"
    JOIN "ThematicSession" n ON n."id" = a."sessionId"
    JOIN "FrozenAnswerObjective" o ON o."frozenAnswerId" = a."id"
    JOIN (SELECT 0 AS "ofSession", 0 AS "ofLanguage" UNION ALL SELECT 0, 1 UNION ALL SELECT 1, 0 UNION ALL SELECT 1, 1) k
    WHERE v."publishedAt" IS NOT NULL AND v."supersededAt" IS NULL AND s."withdrawnAt" IS NULL;
INSERT INTO "ListedExcerpt" ("excerptId", "frozenAnswerId", "submissionId", "reviewId", "reviewerId", "standing", "citable",
      "sortEn", "sortFr", "sortRu", "number", "session", "question", "startsAt", "language", "class")
    SELECT e."id", t."frozenAnswerId", t."submissionId", t."reviewId", e."reviewerId", t."standing" AND e."removedAt" IS NULL,
      e."removedAt" IS NULL AND s."withdrawnAt" IS NULL AND s."state" IN ('accepted', 'published', 'accepted-not-public'),
      t."sortEn", t."sortFr", t."sortRu", t."number", t."session", t."question", e."startsAt", t."language", t."class"
    FROM "Excerpt" e
    JOIN "ListedText" t ON t."frozenAnswerId" = e."frozenAnswerId"
    JOIN "Submission" s ON s."id" = t."submissionId"
    WHERE true;
