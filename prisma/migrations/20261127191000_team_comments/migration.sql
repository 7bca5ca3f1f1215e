-- People of a team comment on answers, among themselves.
CREATE TABLE "TeamComment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "sessionId" TEXT,
    "questionId" TEXT NOT NULL,
    "authorId" TEXT,
    "text" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "editedAt" DATETIME,
    "resolvedAt" DATETIME,
    "resolvedById" TEXT,
    CONSTRAINT "TeamComment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamComment_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamComment_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "GuidingQuestion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE INDEX "TeamComment_submissionId_idx" ON "TeamComment"("submissionId");

CREATE TABLE "TeamCommentMention" (
    "commentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    PRIMARY KEY ("commentId", "userId"),
    CONSTRAINT "TeamCommentMention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "TeamComment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
