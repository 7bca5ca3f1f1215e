-- What comes by e-mail, by post or at a workshop is entered by staff, and marked until its participant has confirmed it.
ALTER TABLE "Submission" ADD COLUMN "onBehalf" TEXT CHECK ("onBehalf" IN ('unconfirmed', 'objected', 'confirmed', 'taken-over'));

CREATE TABLE "EntryOnBehalf" (
    "submissionId" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL CHECK ("channel" IN ('email', 'post', 'workshop')),
    "receivedOn" TEXT NOT NULL,
    "storedName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "enteredById" TEXT,
    "enteredAt" DATETIME NOT NULL,
    "contactName" TEXT NOT NULL,
    "contactEmail" TEXT,
    "contactLanguage" TEXT NOT NULL,
    "expiresAt" DATETIME,
    "mailId" TEXT,
    "answeredAt" DATETIME,
    "answeredName" TEXT,
    "objection" TEXT,
    "unconfirmedReason" TEXT,
    "unconfirmedById" TEXT,
    "unconfirmedAt" DATETIME,
    CONSTRAINT "EntryOnBehalf_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "EntryOnBehalf_storedName_key" ON "EntryOnBehalf"("storedName");

-- The participant confirms by a link: a purpose more. SQLite cannot change a CHECK in place.
CREATE TABLE "new_OneTimeToken" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL CHECK ("purpose" IN ('invitation', 'password', 'oldAddress', 'newAddress', 'secondStep', 'clearance', 'onBehalf')),
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
