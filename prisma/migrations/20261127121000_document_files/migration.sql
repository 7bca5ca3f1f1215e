-- A document of the register can have a file in each language. The bytes are in the folder of files beside the database.
CREATE TABLE "ReviewDocumentFile" (
    "documentId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "storedName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,
    "addedById" TEXT,

    PRIMARY KEY ("documentId", "language"),
    CONSTRAINT "ReviewDocumentFile_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "ReviewDocument" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE UNIQUE INDEX "ReviewDocumentFile_storedName_key" ON "ReviewDocumentFile"("storedName");

CREATE TRIGGER "ReviewDocumentFile_setup_insert" AFTER INSERT ON "ReviewDocumentFile" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ReviewDocument" WHERE "id" = NEW."documentId");
END;

CREATE TRIGGER "ReviewDocumentFile_setup_update" AFTER UPDATE ON "ReviewDocumentFile" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ReviewDocument" WHERE "id" = NEW."documentId");
END;

CREATE TRIGGER "ReviewDocumentFile_setup_delete" AFTER DELETE ON "ReviewDocumentFile" BEGIN
    UPDATE "Review" SET "setupRevision" = "setupRevision" + 1 WHERE "id" = (SELECT "reviewId" FROM "ReviewDocument" WHERE "id" = OLD."documentId");
END;
