-- The authors ask for what they sent, to correct it; the secretariat grants or declines it.
CREATE TABLE "ReturnRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "requestedById" TEXT,
    "requestedAt" DATETIME NOT NULL,
    "decision" TEXT CHECK ("decision" IN ('granted', 'declined', 'cancelled')),
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "answer" TEXT,
    "answerLanguage" TEXT,
    CONSTRAINT "ReturnRequest_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);


CREATE INDEX "ReturnRequest_submissionId_requestedAt_idx" ON "ReturnRequest"("submissionId", "requestedAt");

-- What is public stays quotable and counts while a corrected version of it is written and screened.
DROP TRIGGER "Submission_listed_excerpts";
CREATE TRIGGER "Submission_listed_excerpts" AFTER UPDATE OF "state", "withdrawnAt" ON "Submission" BEGIN
  UPDATE "ListedExcerpt" SET "citable" = NEW."withdrawnAt" IS NULL AND (NEW."state" IN ('accepted', 'published', 'accepted-not-public') OR NEW."published") AND EXISTS
      (SELECT 1 FROM "Excerpt" e WHERE e."id" = "ListedExcerpt"."excerptId" AND e."removedAt" IS NULL)
  WHERE "submissionId" = NEW."id";
END;

DROP TRIGGER "Excerpt_listed_insert";
CREATE TRIGGER "Excerpt_listed_insert" AFTER INSERT ON "Excerpt" BEGIN
  INSERT INTO "ListedExcerpt" ("excerptId", "frozenAnswerId", "submissionId", "reviewId", "reviewerId", "standing", "citable",
      "sortEn", "sortFr", "sortRu", "number", "session", "question", "startsAt", "language", "class")
    SELECT e."id", t."frozenAnswerId", t."submissionId", t."reviewId", e."reviewerId", t."standing" AND e."removedAt" IS NULL,
      e."removedAt" IS NULL AND s."withdrawnAt" IS NULL AND (s."state" IN ('accepted', 'published', 'accepted-not-public') OR s."published"),
      t."sortEn", t."sortFr", t."sortRu", t."number", t."session", t."question", e."startsAt", t."language", t."class"
    FROM "Excerpt" e
    JOIN "ListedText" t ON t."frozenAnswerId" = e."frozenAnswerId"
    JOIN "Submission" s ON s."id" = t."submissionId"
    WHERE true AND e."id" = NEW."id";
  UPDATE "ListedText" SET "excerpts" = (SELECT count(*) FROM "Excerpt" WHERE "frozenAnswerId" = NEW."frozenAnswerId" AND "removedAt" IS NULL)
   WHERE "frozenAnswerId" = NEW."frozenAnswerId";
END;

DROP TRIGGER "Excerpt_listed_update";
CREATE TRIGGER "Excerpt_listed_update" AFTER UPDATE OF "removedAt" ON "Excerpt" BEGIN
  DELETE FROM "ListedExcerpt" WHERE "excerptId" = NEW."id";
  INSERT INTO "ListedExcerpt" ("excerptId", "frozenAnswerId", "submissionId", "reviewId", "reviewerId", "standing", "citable",
      "sortEn", "sortFr", "sortRu", "number", "session", "question", "startsAt", "language", "class")
    SELECT e."id", t."frozenAnswerId", t."submissionId", t."reviewId", e."reviewerId", t."standing" AND e."removedAt" IS NULL,
      e."removedAt" IS NULL AND s."withdrawnAt" IS NULL AND (s."state" IN ('accepted', 'published', 'accepted-not-public') OR s."published"),
      t."sortEn", t."sortFr", t."sortRu", t."number", t."session", t."question", e."startsAt", t."language", t."class"
    FROM "Excerpt" e
    JOIN "ListedText" t ON t."frozenAnswerId" = e."frozenAnswerId"
    JOIN "Submission" s ON s."id" = t."submissionId"
    WHERE true AND e."id" = NEW."id";
  UPDATE "ListedText" SET "excerpts" = (SELECT count(*) FROM "Excerpt" WHERE "frozenAnswerId" = NEW."frozenAnswerId" AND "removedAt" IS NULL)
   WHERE "frozenAnswerId" = NEW."frozenAnswerId";
END;

