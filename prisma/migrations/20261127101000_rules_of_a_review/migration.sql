-- When what was accepted may be published, and who may comment on the draft of the report. Reviews that are there keep what
-- they did: their secretariat decides on each submission, and participants comment.
ALTER TABLE "Review" ADD COLUMN "publicationRule" TEXT NOT NULL DEFAULT 'each';
ALTER TABLE "Review" ADD COLUMN "commentBy" TEXT NOT NULL DEFAULT 'participants';
