-- A return that the secretariat has undone stays, with its reason; its authors no longer see it.
ALTER TABLE "ScreeningDecision" ADD COLUMN "undoneAt" DATETIME;
