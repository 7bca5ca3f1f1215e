-- What the canonical text of a frozen version says beside the words of its answers is frozen with it. Versions that are
-- there take it from what it was made of until now.
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SubmissionVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "receiptNumber" TEXT NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "submittedById" TEXT,
    "sha256" TEXT NOT NULL,
    "canonicalHead" JSONB NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" DATETIME,
    "supersededAt" DATETIME,
    CONSTRAINT "SubmissionVersion_check" CHECK (length("sha256") = 64),
    CONSTRAINT "SubmissionVersion_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_SubmissionVersion" ("id", "late", "publishedAt", "receiptNumber", "sha256", "canonicalHead", "submissionId", "submittedAt", "submittedById", "supersededAt", "version", "wordCount")
SELECT v."id", v."late", v."publishedAt", v."receiptNumber", v."sha256",
    json_object(
        'review', r."slug",
        'participant', p."slug",
        'associates', json((
            SELECT json_group_array("slug") FROM (
                SELECT other."slug" FROM "SubmissionAssociate" a
                JOIN "Participant" other ON other."id" = a."participantId"
                WHERE a."submissionId" = s."id" ORDER BY a."position"
            )
        )),
        'submission', s."number",
        'answers', json((
            SELECT json_group_array(json_object('session', "session", 'question', "question")) FROM (
                SELECT t."number" AS "session", q."number" AS "question" FROM "FrozenAnswer" f
                JOIN "ThematicSession" t ON t."id" = f."sessionId"
                JOIN "GuidingQuestionVersion" w ON w."id" = f."questionVersionId"
                JOIN "GuidingQuestion" q ON q."id" = w."questionId"
                WHERE f."versionId" = v."id" ORDER BY f."position"
            )
        ))
    ),
    v."submissionId", v."submittedAt", v."submittedById", v."supersededAt", v."version", v."wordCount"
FROM "SubmissionVersion" v
JOIN "Submission" s ON s."id" = v."submissionId"
JOIN "Review" r ON r."id" = s."reviewId"
JOIN "Participant" p ON p."id" = s."participantId";
DROP TABLE "SubmissionVersion";
ALTER TABLE "new_SubmissionVersion" RENAME TO "SubmissionVersion";
CREATE UNIQUE INDEX "SubmissionVersion_receiptNumber_key" ON "SubmissionVersion"("receiptNumber");
CREATE INDEX "SubmissionVersion_publishedAt_idx" ON "SubmissionVersion"("publishedAt");
CREATE UNIQUE INDEX "SubmissionVersion_submissionId_version_key" ON "SubmissionVersion"("submissionId", "version");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- Frozen text never changes; the trigger went with the table.
CREATE TRIGGER "SubmissionVersion_frozen" BEFORE UPDATE OF "submissionId", "version", "receiptNumber", "submittedAt", "sha256", "canonicalHead", "wordCount" ON "SubmissionVersion"
BEGIN SELECT RAISE(ABORT, 'a frozen version never changes'); END;
