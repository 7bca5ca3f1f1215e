-- To which version of its question an answer was given: it is frozen with that version, and its authors see that the
-- question has changed since. The answers until now were given to the version that was asked when they were last saved.
ALTER TABLE "Answer" ADD COLUMN "questionVersionId" TEXT REFERENCES "GuidingQuestionVersion" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
UPDATE "Answer" SET "questionVersionId" = (
    SELECT w."id" FROM "GuidingQuestionVersion" w
    WHERE w."questionId" = "Answer"."questionId" AND (w."version" = 1 OR w."createdAt" <= "Answer"."updatedAt")
    ORDER BY w."version" DESC LIMIT 1
);
