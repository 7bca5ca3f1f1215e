-- Why the secretariat removed a published submission from public view; null where it did not.
ALTER TABLE "Submission" ADD COLUMN "takenDownReason" TEXT;
