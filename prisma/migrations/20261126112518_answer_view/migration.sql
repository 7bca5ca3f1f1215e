-- How a person answers: one question a page, as everybody did until now, or all questions of a session on one page.
ALTER TABLE "User" ADD COLUMN "answerView" TEXT NOT NULL DEFAULT 'question' CHECK ("answerView" IN ('question', 'session'));
