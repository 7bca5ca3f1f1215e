-- When the ends of an excerpt were last changed: never so far.
ALTER TABLE "Excerpt" ADD COLUMN "movedAt" DATETIME;

-- What a reviewer has read without finding anything to mark.
CREATE TABLE "TextReading" (
    "frozenAnswerId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "readAt" DATETIME NOT NULL,

    PRIMARY KEY ("frozenAnswerId", "reviewerId"),
    CONSTRAINT "TextReading_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "TextReading_reviewerId_idx" ON "TextReading"("reviewerId");

ALTER TABLE "ListedText" ADD COLUMN "readings" INTEGER NOT NULL DEFAULT 0;
DROP INDEX "ListedText_by_name_en";
CREATE INDEX "ListedText_by_name_en" ON "ListedText"("reviewId", "standing", "sortEn", "number", "version", "position", "session", "question", "language", "class", "excerpts", "readings", "frozenAnswerId");
DROP INDEX "ListedText_by_name_fr";
CREATE INDEX "ListedText_by_name_fr" ON "ListedText"("reviewId", "standing", "sortFr", "number", "version", "position", "session", "question", "language", "class", "excerpts", "readings", "frozenAnswerId");
DROP INDEX "ListedText_by_name_ru";
CREATE INDEX "ListedText_by_name_ru" ON "ListedText"("reviewId", "standing", "sortRu", "number", "version", "position", "session", "question", "language", "class", "excerpts", "readings", "frozenAnswerId");

-- A text counts as coded when somebody marked a passage in it, or read it and found nothing to mark.
DROP TRIGGER "ListedText_counted_insert";
CREATE TRIGGER "ListedText_counted_insert" AFTER INSERT ON "ListedText" WHEN NEW."standing" BEGIN
  INSERT INTO "TextCount" ("reviewId", "session", "question", "language", "class", "coded", "texts")
  VALUES (NEW."reviewId", NEW."session", NEW."question", NEW."language", NEW."class",
    NEW."excerpts" > 0 OR NEW."readings" > 0, 1)
  ON CONFLICT DO UPDATE SET "texts" = "texts" + 1;
END;

DROP TRIGGER "ListedText_counted_delete";
CREATE TRIGGER "ListedText_counted_delete" AFTER DELETE ON "ListedText" WHEN OLD."standing" BEGIN
  UPDATE "TextCount" SET "texts" = "texts" - 1
  WHERE "reviewId" = OLD."reviewId" AND "session" = OLD."session" AND "question" = OLD."question"
    AND "language" = OLD."language" AND "class" = OLD."class" AND "coded" = (OLD."excerpts" > 0 OR OLD."readings" > 0);
END;

DROP TRIGGER "ListedText_counted_out";
CREATE TRIGGER "ListedText_counted_out" AFTER UPDATE OF "standing", "class", "excerpts", "readings" ON "ListedText" WHEN OLD."standing" BEGIN
  UPDATE "TextCount" SET "texts" = "texts" - 1
  WHERE "reviewId" = OLD."reviewId" AND "session" = OLD."session" AND "question" = OLD."question"
    AND "language" = OLD."language" AND "class" = OLD."class" AND "coded" = (OLD."excerpts" > 0 OR OLD."readings" > 0);
END;

DROP TRIGGER "ListedText_counted_in";
CREATE TRIGGER "ListedText_counted_in" AFTER UPDATE OF "standing", "class", "excerpts", "readings" ON "ListedText" WHEN NEW."standing" BEGIN
  INSERT INTO "TextCount" ("reviewId", "session", "question", "language", "class", "coded", "texts")
  VALUES (NEW."reviewId", NEW."session", NEW."question", NEW."language", NEW."class",
    NEW."excerpts" > 0 OR NEW."readings" > 0, 1)
  ON CONFLICT DO UPDATE SET "texts" = "texts" + 1;
END;

CREATE TRIGGER "TextReading_listed_insert" AFTER INSERT ON "TextReading" BEGIN
  UPDATE "ListedText" SET "readings" =
      (SELECT count(*) FROM "TextReading" WHERE "frozenAnswerId" = NEW."frozenAnswerId")
  WHERE "frozenAnswerId" = NEW."frozenAnswerId";
END;

CREATE TRIGGER "TextReading_listed_delete" AFTER DELETE ON "TextReading" BEGIN
  UPDATE "ListedText" SET "readings" =
      (SELECT count(*) FROM "TextReading" WHERE "frozenAnswerId" = OLD."frozenAnswerId")
  WHERE "frozenAnswerId" = OLD."frozenAnswerId";
END;

-- The ends of an excerpt can be changed.
CREATE TRIGGER "Excerpt_listed_moved" AFTER UPDATE OF "startsAt" ON "Excerpt" BEGIN
  UPDATE "ListedExcerpt" SET "startsAt" = NEW."startsAt" WHERE "excerptId" = NEW."id";
END;
