-- Which notice of a deadline was sent last, and for which deadline: see app/domain/participation/reminders/deadline-notices.ts.
ALTER TABLE "Participation" ADD COLUMN "noticedHours" INTEGER;
ALTER TABLE "Participation" ADD COLUMN "noticedDeadline" DATETIME;
