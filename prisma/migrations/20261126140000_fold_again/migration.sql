-- Searches now fold apostrophes, quotation marks, hyphens and invisible signs. The start folds every quote that has no
-- folded text (app/domain/coding/excerpt/backfill-search-text.server.ts).
UPDATE "Excerpt" SET "folded" = '';
