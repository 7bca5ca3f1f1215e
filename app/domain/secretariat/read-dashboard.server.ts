import { readIntegrity, type LatestIntegrityCheck } from "~/domain/audit/read-integrity.server";
import { listUnsentMessages, type UnsentMessages } from "~/domain/notification/list-unsent-mail.server";
import { findReview, type ReviewSummary } from "~/domain/review/find-review.server";
import { readerZone } from "~/domain/review/reader-zone";
import { listQueue, type Queue } from "~/domain/screening/list-queue.server";
import { queueSchema } from "~/domain/screening/screening-schema";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import type { DashboardQuery } from "./dashboard-schema";
import { readFigures, type Figures } from "./read-figures.server";
import { listParticipants, type ParticipantPage } from "./list-participants.server";

export type Dashboard = {
  review: ReviewSummary;
  /** The reader's own zone where its clocks differ from the review's. */
  readerZone: string | null;
  figures: Figures;
  participants: ParticipantPage;
  /** What waits to be screened, the oldest first. */
  queue: Queue;
  unsent: UnsentMessages;
  /** Null before the first check. */
  integrity: LatestIntegrityCheck | null;
};

/**
 * The state of a review as its secretariat sees it.
 * @throws DomainError notFound where the actor does not run the review
 */
export async function readDashboard(
  ctx: QueryContext,
  { review: slug, query, language }: { review: string; query: DashboardQuery; language: Language },
): Promise<Dashboard> {
  const figures = await readFigures(ctx, { review: slug, language });
  const [review, participants, queue, unsent, integrity] = await Promise.all([
    findReview(ctx, { slug, language }),
    listParticipants(ctx, { review: slug, query, language }),
    listQueue(ctx, { review: slug, query: queueSchema.parse({}), language }),
    listUnsentMessages(ctx, { review: slug }),
    readIntegrity(ctx, { review: slug }),
  ]);
  const own = ctx.actor.kind === "user" ? ctx.actor.timeZone : null;
  return {
    review,
    readerZone: readerZone({ asked: undefined, own, review: review.timeZone }),
    figures,
    participants,
    queue,
    unsent,
    integrity,
  };
}
