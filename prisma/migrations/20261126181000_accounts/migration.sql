-- Administrators, invitations, one-time links, second factor, single sign-on, the contact of a review.
ALTER TABLE "User" ADD COLUMN "administrator" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "User" ADD COLUMN "closedAt" DATETIME;

ALTER TABLE "Review" ADD COLUMN "contact" JSONB;
ALTER TABLE "Review" ADD COLUMN "secondFactorRequired" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "OneTimeToken" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL CHECK ("purpose" IN ('invitation', 'password', 'oldAddress', 'newAddress', 'secondStep')),
    "subjectId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT,
    "emailKey" TEXT,
    "name" TEXT,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "role" TEXT NOT NULL CHECK ("role" IN ('administrator','secretariat','reviewer','editor','translator','co-chair','focal-point','drafter')),
    "reviewId" TEXT,
    "participantId" TEXT,
    "invitedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "acceptedAt" DATETIME,
    "acceptedById" TEXT,
    "revokedAt" DATETIME,
    "mailId" TEXT,
    CONSTRAINT "Invitation_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invitation_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AddressChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "oldConfirmedAt" DATETIME,
    "newConfirmedAt" DATETIME,
    "closedAt" DATETIME,
    CONSTRAINT "AddressChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SecondFactor" (
    "userId" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,
    "lastStep" INTEGER,
    CONSTRAINT "SecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RecoveryCode" (
    "codeHash" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "RecoveryCode_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ExternalIdentity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("issuer", "subject"),
    CONSTRAINT "ExternalIdentity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- A message may go to an address without an account: the table again, with every message, under a recipient that may be null.
CREATE TABLE "new_OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "messageId" TEXT NOT NULL,
    "recipientId" TEXT,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "language" TEXT NOT NULL CHECK ("language" IN ('en','fr','ru')),
    "createdAt" DATETIME NOT NULL,
    "nextAttemptAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "lastError" TEXT,
    "address" TEXT,
    CHECK (("recipientId" IS NULL) <> ("address" IS NULL))
);
INSERT INTO "new_OutboxMessage" ("id", "messageId", "recipientId", "template", "params", "language", "createdAt", "nextAttemptAt", "attempts", "sentAt", "lastError")
SELECT "id", "messageId", "recipientId", "template", "params", "language", "createdAt", "nextAttemptAt", "attempts", "sentAt", "lastError" FROM "OutboxMessage";
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_messageId_key" ON "OutboxMessage"("messageId");

-- CreateIndex
CREATE INDEX "OutboxMessage_sentAt_nextAttemptAt_idx" ON "OutboxMessage"("sentAt", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "OneTimeToken_purpose_subjectId_idx" ON "OneTimeToken"("purpose", "subjectId");

-- CreateIndex
CREATE INDEX "OneTimeToken_expiresAt_idx" ON "OneTimeToken"("expiresAt");

-- CreateIndex
CREATE INDEX "Invitation_reviewId_createdAt_idx" ON "Invitation"("reviewId", "createdAt");

-- CreateIndex
CREATE INDEX "Invitation_participantId_idx" ON "Invitation"("participantId");

-- CreateIndex
CREATE INDEX "Invitation_emailKey_idx" ON "Invitation"("emailKey");

-- CreateIndex
CREATE INDEX "AddressChange_userId_idx" ON "AddressChange"("userId");

-- CreateIndex
CREATE INDEX "RecoveryCode_userId_idx" ON "RecoveryCode"("userId");

-- CreateIndex
CREATE INDEX "ExternalIdentity_userId_idx" ON "ExternalIdentity"("userId");
