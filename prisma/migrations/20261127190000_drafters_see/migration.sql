-- A drafter sees only what was given to them, unless a focal point opens all. What is there already stays open.
ALTER TABLE "Submission" ADD COLUMN "draftersSeeAll" BOOLEAN NOT NULL DEFAULT false;

UPDATE "Submission" SET "draftersSeeAll" = true;
