-- A participant aligns itself with the published submission of another.
CREATE TABLE "Alignment" (
    "submissionId" TEXT NOT NULL,
    "participantId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "alignedAt" DATETIME NOT NULL,
    "alignedById" TEXT,
    "withdrawnAt" DATETIME,
    "withdrawnById" TEXT,

    PRIMARY KEY ("submissionId", "participantId"),
    CONSTRAINT "Alignment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Alignment_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "Alignment_participantId_idx" ON "Alignment"("participantId");
