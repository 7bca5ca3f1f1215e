-- What a citation does for the point of its paragraph. Those that are there already support it, as they were counted.
ALTER TABLE "Citation" ADD COLUMN "stance" TEXT NOT NULL DEFAULT 'supports' CHECK ("stance" IN ('supports', 'qualifies', 'contradicts'));
