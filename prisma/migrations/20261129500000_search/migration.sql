-- CreateTable
CREATE TABLE "SearchText" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "frozenAnswerId" TEXT,
    "reportVersionId" TEXT,
    "paragraph" TEXT,
    "language" TEXT NOT NULL,
    "stems" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "form" INTEGER NOT NULL,
    CONSTRAINT "SearchText_frozenAnswerId_fkey" FOREIGN KEY ("frozenAnswerId") REFERENCES "FrozenAnswer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SearchText_reportVersionId_fkey" FOREIGN KEY ("reportVersionId") REFERENCES "ReportVersion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchText_frozenAnswerId_key" ON "SearchText"("frozenAnswerId");

-- CreateIndex
CREATE INDEX "SearchText_form_idx" ON "SearchText"("form");

-- CreateIndex
CREATE UNIQUE INDEX "SearchText_reportVersionId_paragraph_language_key" ON "SearchText"("reportVersionId", "paragraph", "language");

-- The full-text index of SearchText, without a copy of the texts. An underscore leads its name and those of the tables
-- that FTS5 keeps for it: they hold nothing that no other table has.
CREATE VIRTUAL TABLE "_search_index" USING fts5(
  "en", "fr", "ru", "words",
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);

CREATE TRIGGER "SearchText_inserted" AFTER INSERT ON "SearchText" BEGIN
  INSERT OR REPLACE INTO "_search_index" (rowid, "en", "fr", "ru", "words") VALUES (
    NEW."id",
    CASE NEW."language" WHEN 'en' THEN NEW."stems" END,
    CASE NEW."language" WHEN 'fr' THEN NEW."stems" END,
    CASE NEW."language" WHEN 'ru' THEN NEW."stems" END,
    NEW."words");
END;

CREATE TRIGGER "SearchText_deleted" AFTER DELETE ON "SearchText" BEGIN
  DELETE FROM "_search_index" WHERE rowid = OLD."id";
END;

-- An answer in which something is masked, or no longer, is found again only when its other words are indexed again.
CREATE TRIGGER "MaskedSpan_inserted_search" AFTER INSERT ON "MaskedSpan" BEGIN
  DELETE FROM "SearchText" WHERE "frozenAnswerId" = NEW."frozenAnswerId";
END;

CREATE TRIGGER "MaskedSpan_deleted_search" AFTER DELETE ON "MaskedSpan" BEGIN
  DELETE FROM "SearchText" WHERE "frozenAnswerId" = OLD."frozenAnswerId";
END;
