import type { Database } from "~/db/database.server";
import type { WriteTransaction } from "~/db/types";
import { refreshReferenceIn } from "~/domain/reference/refresh-reference.server";
import { calendar2024, calendarOfOpenReview, type ReviewCalendar } from "./demonstration/calendar";
import { freezeDemonstrationReport } from "./demonstration/freeze-demonstration-report";
import { seedAudit } from "./demonstration/seed-audit";
import { seedCodingTasks } from "./demonstration/seed-coding-tasks";
import { seedExcerpts } from "./demonstration/seed-excerpts";
import { loadParticipants, type Participants } from "./demonstration/seed-participants";
import { hashForEveryAccount, seedPeople, type People } from "./demonstration/seed-people";
import { reportFiles, type ReportFile } from "./demonstration/report-files";
import { seedReport } from "./demonstration/seed-report";
import { seedReview } from "./demonstration/seed-review";
import { seedSubmissions } from "./demonstration/seed-submissions";
import type { SeededReview } from "./factories/create-review";

export type SeedOptions = {
  /** The moment from which the dates of the open review are counted. */
  now: Date;
  /** The one password of all accounts of the demonstration. */
  password: string;
  /** Told of each step before it begins. */
  progress?: (step: string) => void;
};

type Filling = { participants: Participants; people: People; calendar: ReviewCalendar };

/** Submissions with their audit record, the excerpts coded in them, and the report that cites these. */
async function fillReview(
  tx: WriteTransaction,
  review: SeededReview,
  { report, ...filling }: Filling & { report: ReportFile },
): Promise<void> {
  const files = await seedSubmissions(tx, { review, ...filling });
  await seedAudit(
    tx,
    files.map(({ submission }) => submission),
  );
  const excerpts = await seedExcerpts(tx, files, { review, ...filling });
  if (review.slug === "ece-demo") await seedCodingTasks(tx, files, { review, ...filling });
  const { people, calendar } = filling;
  await seedReport(tx, report, { reviewId: review.id, excerpts, editor: people.editor, at: calendar.reportWrittenAt });
}

async function refuseSecondSeeding(tx: WriteTransaction): Promise<void> {
  if ((await tx.review.count()) > 0 || (await tx.user.count()) > 0) {
    throw new Error("The demonstration goes into an empty database only: this one holds reviews or accounts.");
  }
}

/**
 * Fills an empty database with the demonstration: the review of 2024 with its published report, and an open review.
 * Everything in one transaction: after a failure the database is as empty as before.
 * @throws Error when the database is not empty.
 */
export async function seedDemonstration(database: Database, options: SeedOptions): Promise<void> {
  const { now, password, progress = () => undefined } = options;
  progress("accounts");
  const hashes = await hashForEveryAccount(password);
  const openCalendar = calendarOfOpenReview(now);
  await database.write(async (tx) => {
    await refuseSecondSeeding(tx);
    progress("objectives, participants, reviews");
    const { createdAt } = calendar2024;
    await refreshReferenceIn(tx, createdAt);
    const past = await seedReview(tx, "ece-2024", calendar2024);
    const open = await seedReview(tx, "ece-demo", openCalendar);
    const participants = await loadParticipants(tx);
    const people = await seedPeople(tx, { participants, reviews: [past, open], hashes, createdAt });
    progress("the review of 2024: submissions, coded excerpts, report");
    await fillReview(tx, past, { participants, people, calendar: calendar2024, report: reportFiles["ece-2024"] });
    await freezeDemonstrationReport(tx, past, people);
    progress("the open review: submissions, coded excerpts, draft report");
    await fillReview(tx, open, { participants, people, calendar: openCalendar, report: reportFiles["ece-demo"] });
  });
}
