-- The names of a review's region, and how a time in its zone is marked, are data of the review.
ALTER TABLE "Review" ADD COLUMN "zoneName" JSONB;
ALTER TABLE "Review" ADD COLUMN "regionNames" JSONB;

-- What the texts of the portal said until here; a zone or region that they did not know goes by its identifier.
UPDATE "Review" SET "zoneName" = json_object(
  'en', json_object('name', "timeZone", 'inTime', "timeZone"),
  'fr', json_object('name', "timeZone", 'inTime', "timeZone"),
  'ru', json_object('name', "timeZone", 'inTime', "timeZone"));
UPDATE "Review" SET "zoneName" = '{"en":{"name":"Geneva","inTime":"Geneva"},"fr":{"name":"Genève","inTime":"heure de Genève"},"ru":{"name":"Женева","inTime":"по женевскому времени"}}'
WHERE "timeZone" = 'Europe/Zurich';

UPDATE "Review" SET "regionNames" = json_object(
  'en', json_object('name', "region", 'short', "region", 'ofName', 'of ' || "region", 'ofShort', 'of ' || "region"),
  'fr', json_object('name', "region", 'short', "region", 'ofName', 'de ' || "region", 'ofShort', 'de ' || "region"),
  'ru', json_object('name', "region", 'short', "region", 'ofName', "region", 'ofShort', "region"));
UPDATE "Review" SET "regionNames" = '{"en":{"name":"Economic Commission for Europe","short":"ECE","ofName":"of the Economic Commission for Europe","ofShort":"of ECE"},"fr":{"name":"Commission économique pour l’Europe","short":"CEE","ofName":"de la Commission économique pour l’Europe","ofShort":"de la CEE"},"ru":{"name":"Европейская экономическая комиссия","short":"ЕЭК","ofName":"Европейской экономической комиссии","ofShort":"ЕЭК"}}'
WHERE "region" = 'ECE';

-- Both are part of the set-up that is kept in memory under its revision.
DROP TRIGGER "Review_setup";
CREATE TRIGGER "Review_setup" AFTER UPDATE OF "slug", "region", "edition", "phase", "title", "shortTitle", "place", "timeZone", "meetingOn", "opensAt", "submissionsCloseAt", "draftCirculatedAt", "commentsCloseAt", "facts", "quantifierScale", "wordLimit", "demonstration", "zoneName", "regionNames" ON "Review" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = NEW."id";
END;
