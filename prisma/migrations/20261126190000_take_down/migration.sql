-- Why the secretariat took a published submission out of public view; null where it did not.
ALTER TABLE "Submission" ADD COLUMN "takenDownReason" TEXT;
