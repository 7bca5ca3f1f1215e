-- The letter by which a participant nominated a person is kept with the invitation.
CREATE TABLE "NominationLetter" (
    "invitationId" TEXT NOT NULL PRIMARY KEY,
    "storedName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "addedById" TEXT,
    CONSTRAINT "NominationLetter_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "Invitation" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "NominationLetter_storedName_key" ON "NominationLetter"("storedName");
