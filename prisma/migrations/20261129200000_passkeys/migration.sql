-- A passkey answers for a code of the second factor.
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "userId" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "counter" INTEGER NOT NULL CHECK ("counter" >= 0),
    "transports" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastUsedAt" DATETIME,
    CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- Its challenges are secrets that are used once: two purposes more. SQLite cannot change a CHECK in place.
CREATE TABLE "new_OneTimeToken" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL CHECK ("purpose" IN ('invitation', 'password', 'oldAddress', 'newAddress', 'secondStep', 'clearance', 'onBehalf', 'passkey', 'passkeySetUp')),
    "subjectId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME
);
INSERT INTO "new_OneTimeToken" SELECT "tokenHash", "purpose", "subjectId", "createdAt", "expiresAt", "usedAt" FROM "OneTimeToken";
DROP TABLE "OneTimeToken";
ALTER TABLE "new_OneTimeToken" RENAME TO "OneTimeToken";
CREATE INDEX "OneTimeToken_purpose_subjectId_idx" ON "OneTimeToken"("purpose", "subjectId");
CREATE INDEX "OneTimeToken_expiresAt_idx" ON "OneTimeToken"("expiresAt");
