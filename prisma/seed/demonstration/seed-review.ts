import type { WriteTransaction } from "~/db/types";
import { importReview } from "~/domain/review/document/import-review.server";
import { readDocument } from "~/domain/review/document/read-document.server";
import type { ReviewDocument } from "~/domain/review/document/review-document";
import { shiftDates } from "~/domain/review/document/shift-dates";
import type { ReviewPhase } from "~/domain/review/review-schema";
import type { SeededReview } from "../factories/create-review";
import { day, genevaDay, type ReviewCalendar } from "./calendar";
import { type DemonstrationReview, reviewFiles } from "./review-files";

/** How far each review of the demonstration has come. */
const phases: Record<DemonstrationReview, ReviewPhase> = { "ece-2024": "final", "ece-demo": "open" };

/** The document of a review, read and checked as anybody's is. */
async function documentOf(tx: WriteTransaction, slug: DemonstrationReview): Promise<ReviewDocument> {
  const bytes = new TextEncoder().encode(JSON.stringify(reviewFiles[slug]));
  const result = await readDocument(tx, bytes);
  if (result.ok) return result.document;
  const faults = result.faults.map(({ path, key, detail }) => `${path}: ${key} ${detail}`);
  throw new Error(`The document ${slug} cannot be imported:\n${faults.join("\n")}`);
}

/** Whole days from a calendar day to the day of an instant in Geneva. */
function daysUntil(instant: Date, from: string): number {
  return Math.round((Date.parse(genevaDay(instant)) - Date.parse(from.slice(0, 10))) / day);
}

/** What the other parts of the demonstration refer to, by number and key. */
async function seededReview(tx: WriteTransaction, id: string, slug: string): Promise<SeededReview> {
  const sessions = await tx.thematicSession.findMany({ where: { reviewId: id } });
  const questions = await tx.guidingQuestion.findMany({ where: { reviewId: id }, include: { versions: true } });
  const codes = await tx.code.findMany({ where: { reviewId: id } });
  return {
    id,
    slug,
    sessions: new Map(sessions.map((session) => [session.number, session.id])),
    questions: new Map(
      questions.map(({ number, id: questionId, versions }) => [
        number,
        { id: questionId, versionId: versions[0]?.id ?? "" },
      ]),
    ),
    codes: new Map(codes.map(({ key, id: codeId }) => [key, codeId])),
  };
}

/** Imports a review of the demonstration; the dates of its document move with the calendar. */
export async function seedReview(
  tx: WriteTransaction,
  slug: DemonstrationReview,
  calendar: ReviewCalendar,
): Promise<SeededReview> {
  const document = await documentOf(tx, slug);
  const dates = shiftDates(document.dates, daysUntil(calendar.opensAt, document.dates.opens));
  const id = await importReview(tx, { ...document, dates }, { at: calendar.createdAt, demonstration: true });
  await tx.review.update({ where: { id }, data: { phase: phases[slug] }, select: { id: true } });
  return seededReview(tx, id, slug);
}
