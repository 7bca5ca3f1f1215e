-- A span of a frozen answer that the public does not read: the frozen text itself never changes. Offsets in code points.
CREATE TABLE "MaskedSpan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "frozenAnswerId" TEXT NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "maskedById" TEXT,
    "maskedAt" DATETIME NOT NULL,
    CONSTRAINT "MaskedSpan_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MaskedSpan_range" CHECK ("startsAt" >= 0 AND "startsAt" < "endsAt")
);

CREATE INDEX "MaskedSpan_frozenAnswerId_startsAt_idx" ON "MaskedSpan"("frozenAnswerId", "startsAt");

-- What was masked when a text became public stays masked, and nothing is masked in what others have read.
CREATE TRIGGER "MaskedSpan_insert" BEFORE INSERT ON "MaskedSpan"
WHEN EXISTS (SELECT 1 FROM "FrozenAnswer" a JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  WHERE a."id" = NEW."frozenAnswerId" AND (v."publishedAt" IS NOT NULL OR v."releasedAt" IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'the masks of a public version never change'); END;
CREATE TRIGGER "MaskedSpan_delete" BEFORE DELETE ON "MaskedSpan"
WHEN EXISTS (SELECT 1 FROM "FrozenAnswer" a JOIN "SubmissionVersion" v ON v."id" = a."versionId"
  WHERE a."id" = OLD."frozenAnswerId" AND (v."publishedAt" IS NOT NULL OR v."releasedAt" IS NOT NULL))
BEGIN SELECT RAISE(ABORT, 'the masks of a public version never change'); END;
CREATE TRIGGER "MaskedSpan_update" BEFORE UPDATE ON "MaskedSpan"
BEGIN SELECT RAISE(ABORT, 'a masked span is removed, never changed'); END;
