-- What the answers to a question are made of (docs/decisions/0007). All questions until now are answered by a text.
ALTER TABLE "GuidingQuestion" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'text';

-- Answers are kept in the form of the kind under which they were written.
CREATE TRIGGER "GuidingQuestion_kind" BEFORE UPDATE OF "kind" ON "GuidingQuestion"
WHEN NEW."kind" <> OLD."kind" AND EXISTS (SELECT 1 FROM "Answer" a WHERE a."questionId" = OLD."id")
BEGIN SELECT RAISE(ABORT, 'the kind of a question that has answers never changes'); END;
