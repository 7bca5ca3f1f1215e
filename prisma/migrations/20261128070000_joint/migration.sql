-- A lead names participants in a joint submission, and each confirms or declines.
ALTER TABLE "SubmissionAssociate" ADD COLUMN "namedAt" DATETIME;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "namedById" TEXT;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';
ALTER TABLE "SubmissionAssociate" ADD COLUMN "agreedAt" DATETIME;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "agreedById" TEXT;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "agreedText" TEXT;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "declinedAt" DATETIME;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "declinedById" TEXT;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "reason" TEXT;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "withdrawnAt" DATETIME;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "withdrawnById" TEXT;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "removedAt" DATETIME;
ALTER TABLE "SubmissionAssociate" ADD COLUMN "namedInVersion" INTEGER;

-- Who confirmed before agreed, as far as is known, to the text that was sent last.
UPDATE "SubmissionAssociate" SET "agreedAt" = "confirmedAt", "namedInVersion" = (
    SELECT MAX(v."version") FROM "SubmissionVersion" v WHERE v."submissionId" = "SubmissionAssociate"."submissionId")
  WHERE "confirmedAt" IS NOT NULL;

-- A participant leads any number of joint submissions to a review, and has one of its own.
DROP INDEX "Submission_reviewId_participantId_joint_key";
CREATE INDEX "Submission_reviewId_participantId_joint_idx" ON "Submission"("reviewId", "participantId", "joint");
CREATE UNIQUE INDEX "Submission_one_of_its_own" ON "Submission"("reviewId", "participantId") WHERE "joint" = 0;
