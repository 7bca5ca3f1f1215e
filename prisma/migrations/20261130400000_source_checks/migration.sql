-- When an excerpt was last given other codes: a paragraph that cited it before is looked at again. Changes of codes before
-- this migration are not known.
ALTER TABLE "Excerpt" ADD COLUMN "recodedAt" DATETIME;

-- That an editor looked at a paragraph after its sources had changed.
CREATE TABLE "SourceCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "paragraphId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL CHECK ("outcome" IN ('stillRight', 'redrafted')),
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "checkedById" TEXT,
    "checkedAt" DATETIME NOT NULL,
    CONSTRAINT "SourceCheck_paragraphId_fkey" FOREIGN KEY ("paragraphId") REFERENCES "Paragraph" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SourceCheck_paragraphId_idx" ON "SourceCheck"("paragraphId");
