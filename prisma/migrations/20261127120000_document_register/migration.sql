-- A line of the document register says what kind of document it is, its date, the addresses of its versions by language,
-- and of which session it is the background note. Lines that are there get their kind and their session from their keys.
ALTER TABLE "ReviewDocument" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'other';
ALTER TABLE "ReviewDocument" ADD COLUMN "issuedOn" TEXT;
ALTER TABLE "ReviewDocument" ADD COLUMN "links" JSONB;
ALTER TABLE "ReviewDocument" ADD COLUMN "sessionId" TEXT REFERENCES "ThematicSession" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "ReviewDocument" SET "kind" = CASE
    WHEN "key" LIKE 'provisional-agenda%' THEN 'agenda'
    WHEN "key" LIKE 'background-note%' THEN 'background-note'
    WHEN "key" LIKE 'report%' THEN 'report'
    WHEN "key" LIKE 'list-of-participants%' THEN 'list-of-participants'
    ELSE 'other' END;

UPDATE "ReviewDocument" SET "sessionId" = (
    SELECT s."id" FROM "ThematicSession" s
    WHERE s."reviewId" = "ReviewDocument"."reviewId" AND "ReviewDocument"."key" LIKE 'background-note-%session-' || s."number")
WHERE "kind" = 'background-note';

-- Where two lines name the same session, the first of them has it.
UPDATE "ReviewDocument" SET "sessionId" = NULL
WHERE "sessionId" IS NOT NULL AND EXISTS (
    SELECT 1 FROM "ReviewDocument" d
    WHERE d."sessionId" = "ReviewDocument"."sessionId"
      AND (d."position" < "ReviewDocument"."position" OR (d."position" = "ReviewDocument"."position" AND d."id" < "ReviewDocument"."id")));

CREATE UNIQUE INDEX "ReviewDocument_sessionId_key" ON "ReviewDocument"("sessionId");
