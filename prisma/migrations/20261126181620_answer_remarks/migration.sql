-- What the secretariat says of one answer when it returns a version.
CREATE TABLE "AnswerRemark" (
    "decisionId" TEXT NOT NULL,
    "frozenAnswerId" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    PRIMARY KEY ("decisionId", "frozenAnswerId"),
    CONSTRAINT "AnswerRemark_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ScreeningDecision" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AnswerRemark_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE INDEX "AnswerRemark_frozenAnswerId_idx" ON "AnswerRemark"("frozenAnswerId");
