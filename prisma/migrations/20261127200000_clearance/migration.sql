-- The text is read and cleared by a superior or a colleague before it is sent.
CREATE TABLE "Clearance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "requestedById" TEXT,
    "requestedAt" DATETIME NOT NULL,
    "recipientId" TEXT,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "language" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "mailId" TEXT,
    "decision" TEXT CHECK ("decision" IN ('cleared', 'handed-back', 'cancelled')),
    "decidedAt" DATETIME,
    "clearedName" TEXT,
    "clearedTitle" TEXT,
    "reason" TEXT,
    CONSTRAINT "Clearance_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "ClearanceComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "clearanceId" TEXT NOT NULL,
    "sessionId" TEXT,
    "questionId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ClearanceComment_clearanceId_fkey" FOREIGN KEY ("clearanceId") REFERENCES "Clearance" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClearanceComment_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClearanceComment_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- A focal point can say that nothing is sent without clearance.
ALTER TABLE "Participation" ADD COLUMN "clearanceRequired" BOOLEAN NOT NULL DEFAULT false;

CREATE INDEX "Clearance_submissionId_requestedAt_idx" ON "Clearance"("submissionId", "requestedAt");

CREATE INDEX "ClearanceComment_clearanceId_idx" ON "ClearanceComment"("clearanceId");

-- A link opens a text to a person without an account: a purpose more. SQLite cannot change a CHECK in place.
CREATE TABLE "new_OneTimeToken" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL CHECK ("purpose" IN ('invitation', 'password', 'oldAddress', 'newAddress', 'secondStep', 'clearance')),
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
