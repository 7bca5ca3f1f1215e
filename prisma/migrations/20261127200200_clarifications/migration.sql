-- The secretariat asks about an answer that was sent; its authors answer without having it returned.
CREATE TABLE "Clarification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "frozenAnswerId" TEXT NOT NULL,
    "passage" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "askedById" TEXT,
    "askedAt" DATETIME NOT NULL,
    "answer" TEXT,
    "answerLanguage" TEXT,
    "answeredById" TEXT,
    "answeredAt" DATETIME,
    CONSTRAINT "Clarification_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Clarification_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "Clarification_submissionId_askedAt_idx" ON "Clarification"("submissionId", "askedAt");

CREATE INDEX "Clarification_frozenAnswerId_idx" ON "Clarification"("frozenAnswerId");
