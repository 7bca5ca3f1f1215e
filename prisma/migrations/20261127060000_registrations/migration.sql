-- Bodies without an account ask to take part in a review; the secretariat accepts them, asks back or declines.
CREATE TABLE "Registration" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reviewId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameLanguage" TEXT NOT NULL,
    "acronym" TEXT,
    "category" TEXT NOT NULL,
    "accreditation" TEXT,
    "countries" JSONB NOT NULL,
    "languages" JSONB NOT NULL,
    "contactName" TEXT NOT NULL,
    "contactEmail" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "message" TEXT,
    "createdAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "decidedById" TEXT,
    "participantId" TEXT,
    CONSTRAINT "Registration_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Registration_participantId_fkey" FOREIGN KEY ("participantId") REFERENCES "Participant" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

CREATE INDEX "Registration_reviewId_status_createdAt_idx" ON "Registration"("reviewId", "status", "createdAt");
