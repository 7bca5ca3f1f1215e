-- Mails are notices in the portal too: read or not, and by mail at once, in a daily mail or in the portal alone.
ALTER TABLE "User" ADD COLUMN "noticeWays" JSONB;

ALTER TABLE "OutboxMessage" ADD COLUMN "way" TEXT NOT NULL DEFAULT 'mail';

ALTER TABLE "OutboxMessage" ADD COLUMN "readAt" DATETIME;

-- What was sent before there were notices was read in the mail.
UPDATE "OutboxMessage" SET "readAt" = "createdAt";

CREATE INDEX "OutboxMessage_recipientId_readAt_idx" ON "OutboxMessage"("recipientId", "readAt");
