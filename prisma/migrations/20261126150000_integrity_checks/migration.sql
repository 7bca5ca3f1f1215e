-- CreateTable
CREATE TABLE "IntegrityCheck" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "checkedAt" DATETIME NOT NULL,
    "headSequence" INTEGER NOT NULL,
    "headHash" TEXT NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "result" JSONB NOT NULL,
    "mailed" BOOLEAN NOT NULL DEFAULT false
);
