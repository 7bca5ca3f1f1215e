-- What the canonical text of a frozen version says beside the words of its answers is frozen with it. Versions that are
-- there take it from what it was made of until now.
ALTER TABLE "SubmissionVersion" ADD COLUMN "canonicalHead" JSONB;

UPDATE "SubmissionVersion" SET "canonicalHead" = (SELECT
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
                WHERE f."versionId" = "SubmissionVersion"."id" ORDER BY f."position"
            )
        ))
    )
FROM "Submission" s
JOIN "Review" r ON r."id" = s."reviewId"
JOIN "Participant" p ON p."id" = s."participantId"
WHERE s."id" = "SubmissionVersion"."submissionId");

-- A column that is added may be null; that of a version never is.
CREATE TRIGGER "SubmissionVersion_headed" BEFORE INSERT ON "SubmissionVersion" WHEN NEW."canonicalHead" IS NULL
BEGIN SELECT RAISE(ABORT, 'a frozen version names what its canonical text names'); END;

-- Frozen text never changes, and now neither does its head.
DROP TRIGGER "SubmissionVersion_frozen";
CREATE TRIGGER "SubmissionVersion_frozen" BEFORE UPDATE OF "submissionId", "version", "receiptNumber", "submittedAt", "sha256", "canonicalHead", "wordCount" ON "SubmissionVersion"
BEGIN SELECT RAISE(ABORT, 'a frozen version never changes'); END;
