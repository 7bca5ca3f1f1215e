-- Reviewers are given texts to code, some of them to two; a third person settles where the two differ.
-- CreateTable
CREATE TABLE "CodingTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frozenAnswerId" TEXT NOT NULL,
    "reviewerId" TEXT NOT NULL,
    "assignedById" TEXT,
    "assignedAt" DATETIME NOT NULL,
    "blind" BOOLEAN NOT NULL DEFAULT false,
    "dueOn" TEXT,
    "finishedAt" DATETIME,
    CONSTRAINT "CodingTask_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Adjudication" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frozenAnswerId" TEXT NOT NULL,
    "codeId" TEXT NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "applies" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" DATETIME NOT NULL,
    CONSTRAINT "Adjudication_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Adjudication_codeId_fkey" FOREIGN KEY ("codeId") REFERENCES "Code" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CodingTask_reviewerId_finishedAt_idx" ON "CodingTask"("reviewerId", "finishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "CodingTask_frozenAnswerId_reviewerId_key" ON "CodingTask"("frozenAnswerId", "reviewerId");

-- CreateIndex
CREATE INDEX "Adjudication_frozenAnswerId_idx" ON "Adjudication"("frozenAnswerId");

-- CreateIndex
CREATE INDEX "Adjudication_codeId_idx" ON "Adjudication"("codeId");
