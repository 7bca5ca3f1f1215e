-- A State or body that was registered twice is merged into the other, with who did it, when and why. No participant that is
-- there was merged.
ALTER TABLE "Participant" ADD COLUMN "mergedIntoId" TEXT REFERENCES "Participant" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Participant" ADD COLUMN "mergedAt" DATETIME;
ALTER TABLE "Participant" ADD COLUMN "mergedById" TEXT;
ALTER TABLE "Participant" ADD COLUMN "mergeReason" TEXT;
CREATE INDEX "Participant_mergedIntoId_idx" ON "Participant"("mergedIntoId");
