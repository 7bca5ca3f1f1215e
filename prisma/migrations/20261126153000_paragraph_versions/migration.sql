-- How a version of a paragraph came about, where its author did not just save it.
ALTER TABLE "ParagraphRevision" ADD COLUMN "origin" TEXT;

-- The original that each translation was last saved beside: a translation is outdated where the original is another by now.
ALTER TABLE "Paragraph" ADD COLUMN "translatedFrom" JSONB;

WITH "worded" AS (
  SELECT "kept"."paragraphId", "kept"."revision", "version"."key" AS "language",
    json_extract("kept"."text", '$.' || "version"."key" || '.text') AS "words",
    json_extract("kept"."text", '$.' || "Paragraph"."originalLanguage" || '.text') AS "original"
  FROM "ParagraphRevision" AS "kept"
  JOIN "Paragraph" ON "Paragraph"."id" = "kept"."paragraphId"
  JOIN json_each("Paragraph"."text") AS "version"
  WHERE "version"."key" <> "Paragraph"."originalLanguage"
), "compared" AS (
  SELECT *, LAG("words") OVER (PARTITION BY "paragraphId", "language" ORDER BY "revision") AS "before" FROM "worded"
), "latest" AS (
  SELECT "paragraphId", "language", MAX("revision") AS "revision", "original"
  FROM "compared" WHERE "words" IS NOT "before" GROUP BY "paragraphId", "language"
)
UPDATE "Paragraph" SET "translatedFrom" = (
  SELECT json_group_object("language", coalesce("original", '')) FROM "latest" WHERE "latest"."paragraphId" = "Paragraph"."id"
)
WHERE "kind" = 'narrative';
