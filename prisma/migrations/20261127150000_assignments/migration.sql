-- A focal point gives questions, or whole parts, to people of the team.
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "sessionId" TEXT,
    "questionId" TEXT,
    "dueOn" TEXT,
    "note" TEXT NOT NULL,
    "assignedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    CONSTRAINT "Assignment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Assignment_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Assignment_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "Assignment_submissionId_idx" ON "Assignment"("submissionId");

CREATE INDEX "Assignment_userId_idx" ON "Assignment"("userId");
