-- AlterTable
ALTER TABLE "SignInSession" ADD COLUMN "timeZone" TEXT;
