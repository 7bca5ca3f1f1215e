-- CreateTable
CREATE TABLE "Annex" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "level" TEXT,
    "storedName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "addedById" TEXT,
    "removedAt" DATETIME,
    CONSTRAINT "Annex_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FrozenAnnex" (
    "versionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "storedName" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    PRIMARY KEY ("versionId", "position"),
    CONSTRAINT "FrozenAnnex_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "SubmissionVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Annex_storedName_key" ON "Annex"("storedName");

-- CreateIndex
CREATE INDEX "Annex_submissionId_idx" ON "Annex"("submissionId");

-- CreateIndex
CREATE INDEX "FrozenAnnex_storedName_idx" ON "FrozenAnnex"("storedName");

-- What was sent never changes; its row goes with its file when the submission is withdrawn.
CREATE TRIGGER "FrozenAnnex_frozen" BEFORE UPDATE ON "FrozenAnnex"
BEGIN SELECT RAISE(ABORT, 'an annex that was sent never changes'); END;
