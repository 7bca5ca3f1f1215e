-- A session may have a background note: the one that the secretariat is writing, and the versions that it published.
ALTER TABLE "ThematicSession" ADD COLUMN "publishedNote" INTEGER;

CREATE TABLE "BackgroundNote" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "content" JSONB NOT NULL,
    "updatedById" TEXT,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "BackgroundNote_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

CREATE TABLE "BackgroundNoteVersion" (
    "sessionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    "publishedById" TEXT,
    "withdrawnAt" DATETIME,

    PRIMARY KEY ("sessionId", "number"),
    CONSTRAINT "BackgroundNoteVersion_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "ThematicSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
