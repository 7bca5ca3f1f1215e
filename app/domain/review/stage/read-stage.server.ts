import * as z from "zod";
import { namesOfUsers } from "~/domain/account/people.server";
import { readOwnSetUp } from "~/domain/review/setup/own-set-up.server";
import { frameOf, type SetUpFrame } from "~/domain/review/setup/set-up-page.server";
import { type SetUpSummary, summariseSetUp } from "~/domain/review/setup/set-up-tasks";
import { readZoneName, type ZoneName } from "~/domain/review/zone-name";
import type { ReviewPhase } from "~/domain/review/review-schema";
import type { QueryContext } from "~/domain/shared/context";
import type { Language } from "~/language/language";
import { can } from "~/permission/can";
import { countReceived } from "./count-received.server";
import { type EarlierPhase, movesFrom, type NextPhase } from "./review-stages";

const openingSchema = z.object({
  at: z.string(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  texts: z.int(),
  dates: z.int(),
});

/** How a review was opened. */
export type Opening = { at: Date; by: string | null; reason: string | null };

export type Stage = {
  frame: SetUpFrame;
  phase: ReviewPhase;
  next: NextPhase | null;
  back: EarlierPhase | null;
  /** The reader may move it. */
  mayMove: boolean;
  lacks: SetUpSummary;
  /** Submissions that were sent at least once. */
  received: number;
  opening: Opening | null;
  timeZone: string;
  zoneName: ZoneName;
  opensAt: Date;
  closesAt: Date;
};

async function openingOf({ read }: QueryContext, stored: unknown): Promise<Opening | null> {
  const opening = openingSchema.safeParse(stored);
  if (!opening.success) return null;
  const { at, by, reason } = opening.data;
  const names = await namesOfUsers(read, [by]);
  return { at: new Date(at), by: by === null ? null : (names.get(by) ?? null), reason };
}

/** Where a review is in its cycle and where it can go. @throws DomainError notFound */
export async function readStage(
  ctx: QueryContext,
  { review, language }: { review: string; language: Language },
): Promise<Stage> {
  const own = await readOwnSetUp(ctx, review);
  const { setup, document, phase } = own;
  return {
    frame: frameOf(own, language),
    phase,
    ...movesFrom(phase),
    mayMove: can(ctx.actor, "review.move", { reviewId: setup.id }),
    lacks: summariseSetUp(document),
    received: await countReceived(ctx.read, setup.id),
    opening: await openingOf(ctx, setup.opening),
    timeZone: setup.timeZone,
    zoneName: readZoneName(setup.zoneName, language),
    opensAt: setup.opensAt,
    closesAt: setup.submissionsCloseAt,
  };
}
