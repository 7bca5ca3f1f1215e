-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "notApplicable" TEXT;
